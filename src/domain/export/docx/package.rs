// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The parts of a document in one zip file. Without times, so that the same document is the same file.

use std::io::Write;

use rawzip::path::EntryPath;
use rawzip::{CompressionMethod, DataDescriptorOutput, ZipArchiveWriter};

use super::DocxFailure;

/// How hard to try: the usual middle.
const LEVEL: u8 = 6;

/// A zip file as far as it is written.
pub(super) struct Package(ZipArchiveWriter<Vec<u8>>);

impl Package {
    /// A file with nothing in it.
    pub(super) fn new() -> Self {
        Self(ZipArchiveWriter::new(Vec::new()))
    }

    /// Adds a part that is a text.
    pub(super) fn add(&mut self, name: &str, text: &str) -> Result<(), DocxFailure> {
        self.add_bytes(name, text.as_bytes())
    }

    /// Adds a part.
    pub(super) fn add_bytes(&mut self, name: &str, bytes: &[u8]) -> Result<(), DocxFailure> {
        let entry = self.0.new_file(EntryPath::verbatim(name.as_bytes()));
        let (mut entry, _) = entry.compression_method(CompressionMethod::DEFLATE).start()?;
        entry.write_all(&miniz_oxide::deflate::compress_to_vec(bytes, LEVEL))?;
        entry.finish(DataDescriptorOutput::new(checksum(bytes), bytes.len() as u64))?;
        Ok(())
    }

    /// The file.
    pub(super) fn finish(self) -> Result<Vec<u8>, DocxFailure> {
        Ok(self.0.finish()?)
    }
}

impl From<rawzip::Error> for DocxFailure {
    fn from(error: rawzip::Error) -> Self {
        Self(error.to_string())
    }
}

impl From<std::io::Error> for DocxFailure {
    fn from(error: std::io::Error) -> Self {
        Self(error.to_string())
    }
}

/// CRC-32. That of the library is quicker, but its tables would be 16 kB of the program, more than all the rest of it.
fn checksum(bytes: &[u8]) -> u32 {
    let mut sum = u32::MAX;
    for byte in bytes {
        sum ^= u32::from(*byte);
        for _ in 0..8 {
            sum = (sum >> 1) ^ (0xEDB8_8320 * (sum & 1));
        }
    }
    !sum
}

#[cfg(test)]
mod tests {
    use super::*;

    proptest::proptest! {
        #[test]
        fn the_checksum_is_that_of_the_library(bytes in proptest::collection::vec(0_u8.., 0..200)) {
            proptest::prop_assert_eq!(checksum(&bytes), rawzip::crc32(&bytes));
        }
    }
}
