//! The documents to mutate, and the names and values to insert: those of the behaviour cases.

use msgraph_profile::Payload;

use super::load::{cases, text_cases};
use super::tree::Tree;

/// Values that are valid for some properties and invalid for others.
const TOKENS: &[&str] = &[
    "null",
    "true",
    "false",
    "0",
    "-0",
    "-0.0",
    "1",
    "0.8",
    "1e308",
    "1e309",
    "-1e999",
    "18446744073709551616",
    "1E+2",
    "5e-324",
    "\"\"",
    "\"x\"",
    "\"INF\"",
    "\"-INF\"",
    "\"NaN\"",
    "\"null\"",
    "\"\\ud83d\\ude00\"",
    "\"\\ud800\"",
    "\"\\u0000\"",
    "\"2020-07-06T06:34:12.2294868Z\"",
    "\"-0001-02-30T23:59:60+23:59\"",
    "\"https://www.chelseafc.com\"",
    "\"urn:x\"",
    "\"AskMeAbout\"",
];

/// What mutations draw from.
pub(crate) struct Seeds {
    pub(crate) documents: Vec<(Payload, Tree)>,
    /// Texts that are not just values: broken, or spelled in an unusual way.
    pub(crate) texts: Vec<(Payload, Vec<u8>)>,
    /// Names with their values.
    pub(crate) pairs: Vec<(String, Tree)>,
    pub(crate) values: Vec<Tree>,
}

impl Seeds {
    pub(crate) fn read() -> Self {
        let cases = cases().into_iter();
        let documents: Vec<_> =
            cases.map(|(_, case)| (case.setup.payload(), Tree::of(&case.instance))).collect();
        let texts = text_cases().into_iter();
        let texts = texts.map(|(_, case)| (case.setup.payload(), case.bytes()));
        let mut values: Vec<Tree> = TOKENS.iter().copied().map(Tree::token).collect();
        values.extend([Tree::Array(Vec::new()), Tree::Object(Vec::new())]);
        let mut seeds = Self { texts: texts.collect(), pairs: Vec::new(), values, documents };
        for (_, document) in &seeds.documents {
            gather(document, &mut seeds.pairs);
        }
        seeds
    }
}

fn gather(tree: &Tree, pairs: &mut Vec<(String, Tree)>) {
    match tree {
        Tree::Token(_) => {}
        Tree::Array(items) => items.iter().for_each(|item| gather(item, pairs)),
        Tree::Object(own) => {
            pairs.extend(own.iter().cloned());
            for (_, value) in own {
                gather(value, pairs);
            }
        }
    }
}
