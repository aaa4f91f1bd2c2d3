//! Mutations of the structure of a document, and of its bytes.

use super::random::Random;
use super::seeds::Seeds;
use super::text::{edited, respelled, spelled};
use super::tree::{Tree, quoted};

const BLANKS: &[&str] = &["", "", "", " ", "\n", "\t ", "\r\n    "];
const BYTES: &[u8] = b"\"\\{}[]:,0-+.eEu/ \n\t\0\x1F\x7F\x80\xBF\xC3\xE2\xED\xEF\xF0\xF4\xFFtfnaAzZ@";

impl Random {
    pub(crate) fn one_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    pub(crate) fn pick<'s, T>(&mut self, from: &'s [T]) -> &'s T {
        &from[self.below(from.len())]
    }

    /// Picks and copies.
    pub(crate) fn copy<T: Copy>(&mut self, from: &[T]) -> T {
        *self.pick(from)
    }
}

type Mutation = fn(&mut Tree, &mut Random, &Seeds);

const MUTATIONS: &[Mutation] = &[
    swap_value,
    swap_value,
    rename,
    rename,
    annotate,
    nest,
    repeat,
    delete,
    splice,
    take_pair,
    take_pair,
    add_unknown,
    edit_text,
    edit_text,
    edit_text,
    respell,
    shuffle,
    grow,
    flood,
];

/// Makes a document from the seeds.
pub(crate) fn document(random: &mut Random, seeds: &Seeds) -> Vec<u8> {
    let mut bytes = if random.one_in(8) {
        random.pick(&seeds.texts).1.clone()
    } else {
        let mut tree = random.pick(&seeds.documents).1.clone();
        for _ in 0..random.below(5) {
            random.copy(MUTATIONS)(&mut tree, random, seeds);
        }
        let mut text = String::new();
        tree.write(random.copy(BLANKS), &mut text);
        text.into_bytes()
    };
    if random.one_in(3) {
        for _ in 0..=random.below(3) {
            change_bytes(&mut bytes, random, seeds);
        }
    }
    bytes
}

fn change_bytes(bytes: &mut Vec<u8>, random: &mut Random, seeds: &Seeds) {
    let at = random.below(bytes.len() + 1);
    let end = (at + 1 + random.below(24)).min(bytes.len());
    match (random.below(7), bytes.get_mut(at)) {
        (0, Some(byte)) => *byte ^= 1 << random.below(8),
        (1, Some(byte)) => *byte = random.copy(BYTES),
        (2, Some(_)) => drop(bytes.drain(at..end)),
        (3, Some(_)) => {
            let piece = bytes[at..end].to_vec();
            bytes.splice(at..at, piece);
        }
        (4, _) if random.one_in(4) => bytes.truncate(at),
        (5, _) => {
            let other = &random.pick(&seeds.texts).1;
            let from = random.below(other.len() + 1);
            bytes.splice(at..end, other.iter().skip(from).take(16).copied());
        }
        _ => bytes.insert(at, random.copy(BYTES)),
    }
}

/// A random value that is `wanted`, anywhere in the document.
fn any<'t>(tree: &'t mut Tree, random: &mut Random, wanted: fn(&Tree) -> bool) -> Option<&'t mut Tree> {
    let count = tree.count(wanted);
    if count == 0 { None } else { tree.nth(wanted, &mut random.below(count)) }
}

/// A random name/value pair of any object.
fn any_pair<'t>(tree: &'t mut Tree, random: &mut Random) -> Option<&'t mut (String, Tree)> {
    let Tree::Object(pairs) = any(tree, random, Tree::has_pairs)? else { return None };
    let index = random.below(pairs.len());
    pairs.get_mut(index)
}

/// Inserts a name/value pair into a random object.
fn insert(tree: &mut Tree, random: &mut Random, pair: (String, Tree)) {
    if let Some(Tree::Object(pairs)) = any(tree, random, Tree::is_object) {
        pairs.insert(random.below(pairs.len() + 1), pair);
    }
}

fn swap_value(tree: &mut Tree, random: &mut Random, seeds: &Seeds) {
    if let Some(value) = any(tree, random, Tree::is_any) {
        *value = random.pick(&seeds.values).clone();
    }
}

fn rename(tree: &mut Tree, random: &mut Random, seeds: &Seeds) {
    let Some((name, _)) = any_pair(tree, random) else { return };
    *name = match random.below(4) {
        0 => random.pick(&seeds.pairs).0.clone(),
        1 => respelled(name, random),
        _ => edited(name, random),
    };
}

fn annotate(tree: &mut Tree, random: &mut Random, seeds: &Seeds) {
    const TYPES: &[&str] =
        &["#microsoft.graph.personInterest", "#graph.personInterest", "#graph.personDataSource", "#graph.x"];
    let annotation = random.pick(&seeds.pairs).0.trim_matches('"').to_owned() + "@odata.type";
    let names = ["@odata.type", "@odata.type", "@odata.context", "@", &annotation];
    let name = spelled(random.copy(&names), random);
    let value = if random.one_in(3) {
        random.pick(&seeds.values).clone()
    } else {
        Tree::Token(quoted(random.copy(TYPES)))
    };
    insert(tree, random, (name, value));
}

/// Puts arrays or objects around a value; sometimes about as many as are allowed.
fn nest(tree: &mut Tree, random: &mut Random, seeds: &Seeds) {
    let depth = if random.one_in(6) { 120 + random.below(16) } else { 1 + random.below(4) };
    let name = random.pick(&seeds.pairs).0.clone();
    let Some(value) = any(tree, random, Tree::is_any) else { return };
    for _ in 0..depth {
        let inner = std::mem::replace(value, Tree::token(""));
        *value = if random.one_in(2) {
            Tree::Array(vec![inner])
        } else {
            Tree::Object(vec![(name.clone(), inner)])
        };
    }
}

/// Repeats a pair or item, sometimes spelled differently or with another value.
fn repeat(tree: &mut Tree, random: &mut Random, seeds: &Seeds) {
    match any(tree, random, Tree::is_container) {
        Some(Tree::Object(pairs)) if !pairs.is_empty() => {
            let (name, value) = random.pick(pairs).clone();
            let name = if random.one_in(2) { respelled(&name, random) } else { name };
            let value = if random.one_in(2) { random.pick(&seeds.values).clone() } else { value };
            pairs.insert(random.below(pairs.len() + 1), (name, value));
        }
        Some(Tree::Array(items)) if !items.is_empty() => {
            let item = random.pick(items).clone();
            items.insert(random.below(items.len() + 1), item);
        }
        _ => {}
    }
}

fn delete(tree: &mut Tree, random: &mut Random, _: &Seeds) {
    match any(tree, random, Tree::is_container) {
        Some(Tree::Object(pairs)) if !pairs.is_empty() => {
            drop(pairs.remove(random.below(pairs.len())));
        }
        Some(Tree::Array(items)) if !items.is_empty() => drop(items.remove(random.below(items.len()))),
        _ => {}
    }
}

/// Inserts all pairs of another document into this one.
fn splice(tree: &mut Tree, random: &mut Random, seeds: &Seeds) {
    let other = &random.pick(&seeds.documents).1;
    match (any(tree, random, Tree::is_container), other) {
        (Some(Tree::Object(pairs)), Tree::Object(others)) => {
            let index = random.below(pairs.len() + 1);
            pairs.splice(index..index, others.iter().cloned());
        }
        (Some(Tree::Array(items)), other) => items.push(other.clone()),
        (Some(value), other) => *value = other.clone(),
        (None, _) => {}
    }
}

/// Copies a pair from any document: a declared name, often in the wrong object.
fn take_pair(tree: &mut Tree, random: &mut Random, seeds: &Seeds) {
    let pair = random.pick(&seeds.pairs).clone();
    match tree {
        // Most names are declared in the body itself.
        Tree::Object(pairs) if random.one_in(2) => {
            pairs.retain(|(name, _)| *name != pair.0);
            pairs.push(pair);
        }
        _ => insert(tree, random, pair),
    }
}

fn add_unknown(tree: &mut Tree, random: &mut Random, seeds: &Seeds) {
    const NAMES: &[&str] = &[
        "displayname",
        "web_url",
        "x",
        "",
        "a/b~c",
        "\u{e9}\u{1f600}",
        "constructor",
        "$id",
        "\n",
        "\u{7f}",
        "a\u{9b}1m",
        "\u{202e}",
    ];
    let pair = (spelled(random.copy(NAMES), random), random.pick(&seeds.values).clone());
    insert(tree, random, pair);
}

/// Changes characters of a text: dates, links and enum values become almost valid.
fn edit_text(tree: &mut Tree, random: &mut Random, _: &Seeds) {
    if let Some(Tree::Token(token)) = any(tree, random, Tree::is_string) {
        *token = edited(token, random);
    }
}

fn respell(tree: &mut Tree, random: &mut Random, _: &Seeds) {
    if let Some(Tree::Token(token)) = any(tree, random, Tree::is_string) {
        *token = respelled(token, random);
    }
}

fn shuffle(tree: &mut Tree, random: &mut Random, _: &Seeds) {
    if let Some(Tree::Object(pairs)) = any(tree, random, Tree::has_pairs) {
        for last in (1..pairs.len()).rev() {
            pairs.swap(last, random.below(last + 1));
        }
    }
}

/// Now and then, adds more violations than are kept by default.
fn flood(tree: &mut Tree, random: &mut Random, seeds: &Seeds) {
    let Some(Tree::Object(pairs)) = any(tree, random, Tree::is_object) else { return };
    if random.one_in(8) {
        let value = random.pick(&seeds.values);
        pairs.extend((0..80 + random.below(80)).map(|number| (quoted(&format!("x{number}")), value.clone())));
    }
}

/// Makes a text long enough for the scanner's wide steps, or an array longer than ten items.
fn grow(tree: &mut Tree, random: &mut Random, seeds: &Seeds) {
    match any(tree, random, |tree| tree.is_string() || matches!(tree, Tree::Array(_))) {
        Some(Tree::Array(items)) => {
            let value = random.pick(&seeds.values);
            items.extend(std::iter::repeat_n(value, random.below(20)).cloned());
        }
        Some(Tree::Token(token)) => {
            let piece = random.copy(&["x", "na\u{ef}ve ", "\u{4e2d}\u{6587}", "\u{1f600}", "a\\n\\u00e9"]);
            let times = random.below(200);
            token.truncate(token.len() - 1);
            token.extend(std::iter::repeat_n(piece, times).chain(["\""]));
        }
        _ => {}
    }
}
