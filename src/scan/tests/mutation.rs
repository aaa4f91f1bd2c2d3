//! Mutated documents.

use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::{Config, RngSeed};

use super::{DOCUMENTS, check};

#[derive(Debug, Clone)]
enum Mutation {
    Replace(u8),
    Insert(u8),
    Remove(usize),
    Repeat(usize),
    Truncate,
}

fn mutation() -> impl Strategy<Value = (Index, Mutation)> {
    let byte =
        || prop_oneof![select(b"\"\\{}[]:,0-.eEu \n\x00\x1F\x7F\x80\xC3\xED\xF0\xFF".to_vec()), any::<u8>()];
    let mutation = prop_oneof![
        byte().prop_map(Mutation::Replace),
        byte().prop_map(Mutation::Insert),
        (1_usize..40).prop_map(Mutation::Remove),
        (1_usize..40).prop_map(Mutation::Repeat),
        Just(Mutation::Truncate),
    ];
    (any::<Index>(), mutation)
}

fn mutate(text: &mut Vec<u8>, position: usize, mutation: &Mutation) {
    let range = |length: usize| position..(position + length).min(text.len());
    match *mutation {
        Mutation::Replace(byte) => text[position] = byte,
        Mutation::Insert(byte) => text.insert(position, byte),
        Mutation::Remove(length) => drop(text.drain(range(length))),
        Mutation::Repeat(length) => {
            let piece = text[range(length)].to_vec();
            text.splice(position..position, piece);
        }
        Mutation::Truncate => text.truncate(position),
    }
}

proptest! {
    #![proptest_config(Config { cases: 20_000, rng_seed: RngSeed::Fixed(1), failure_persistence: None, ..Config::default() })]

    #[test]
    fn agrees_with_serde_json_on_mutated_documents(
        document in select(DOCUMENTS.to_vec()),
        padding in 0_usize..40,
        mutations in prop::collection::vec(mutation(), 0..4),
    ) {
        let mut text = [document.as_bytes(), &vec![b' '; padding]].concat();
        for (index, mutation) in mutations {
            if !text.is_empty() {
                let position = index.index(text.len());
                mutate(&mut text, position, &mutation);
            }
        }
        check(&text);
    }
}
