//! A hash that distinguishes a few names by their first bytes.

use proc_macro2::TokenStream;

/// How many bytes are read as one word.
pub(in crate::emit) const WORD: usize = 8;

/// A hash without a collision between different prefixes: the top bits of the prefix times a constant.
pub(in crate::emit) struct PrefixHash {
    /// How many bytes are hashed; no name is shorter.
    pub(in crate::emit) prefix: usize,
    pub(in crate::emit) multiplier: u64,
    /// How far the product is shifted down.
    pub(in crate::emit) shift: u32,
}

impl PrefixHash {
    /// A hash for the names, the same for the same names.
    pub(in crate::emit) fn new<'n>(names: impl Iterator<Item = &'n [u8]> + Clone) -> Self {
        let prefix = names.clone().map(<[u8]>::len).min().unwrap_or(WORD).min(WORD);
        let mut words: Vec<u64> = names.map(|name| word(name, prefix)).collect();
        words.sort_unstable();
        words.dedup();
        let bits = words.len().next_power_of_two().trailing_zeros() + 1;
        // A sequence of odd constants, one of which soon spreads the words.
        let mut multiplier: u64 = 0x9E37_79B9_7F4A_7C15;
        let mut hash = Self { prefix, multiplier, shift: u64::BITS - bits };
        while !hash.is_free_of_collisions(&words) {
            multiplier =
                multiplier.wrapping_mul(0x5851_F42D_4C95_7F2D).wrapping_add(0x1405_7B7E_F767_814E) | 1;
            hash.multiplier = multiplier;
            // If small tables stay crowded, a larger one ends the search.
            if multiplier % 1024 == 1 {
                hash.shift = hash.shift.saturating_sub(1).max(u64::BITS - 16);
            }
        }
        hash
    }

    /// The multiplier as a hexadecimal literal.
    pub(in crate::emit) fn multiplier_literal(&self) -> TokenStream {
        let quarter = |shift: u32| (self.multiplier >> shift) & 0xFFFF;
        let text =
            format!("0x{:04X}_{:04X}_{:04X}_{:04X}", quarter(48), quarter(32), quarter(16), quarter(0));
        text.parse().unwrap_or_default()
    }

    /// The slot of a name.
    pub(in crate::emit) fn slot(&self, name: &[u8]) -> u64 {
        self.slot_of_word(word(name, self.prefix))
    }

    fn slot_of_word(&self, word: u64) -> u64 {
        word.wrapping_mul(self.multiplier) >> self.shift
    }

    fn is_free_of_collisions(&self, words: &[u64]) -> bool {
        let mut slots: Vec<u64> = words.iter().map(|word| self.slot_of_word(*word)).collect();
        slots.sort_unstable();
        slots.windows(2).all(|pair| pair.first() != pair.last())
    }
}

/// The first bytes in the top of a word, the first one lowest, like a little-endian load that was shifted up.
fn word(name: &[u8], prefix: usize) -> u64 {
    let bytes = name.iter().take(prefix);
    bytes.enumerate().fold(0, |word, (index, byte)| word | u64::from(*byte) << (8 * (WORD - prefix + index)))
}

#[cfg(test)]
mod tests {
    use super::PrefixHash;

    #[test]
    fn different_prefixes_have_different_slots() {
        let names: Vec<String> = (0..64).map(|index| format!("{index}name{index}")).collect();
        let hash = PrefixHash::new(names.iter().map(String::as_bytes));
        let mut slots: Vec<u64> = names.iter().map(|name| hash.slot(name.as_bytes())).collect();
        slots.sort_unstable();
        slots.dedup();
        assert_eq!(slots.len(), names.len());
    }

    #[test]
    fn equal_prefixes_share_a_slot() {
        let hash = PrefixHash::new([&b"id"[..], b"ideal", b"idea"].into_iter());
        assert_eq!((hash.prefix, hash.slot(b"ideal")), (2, hash.slot(b"id")));
    }
}
