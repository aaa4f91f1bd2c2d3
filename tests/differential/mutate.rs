//! Mutations that know the structure of a document, and those that know only bytes.

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

    /// A copy of what is picked.
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
    take_member,
    take_member,
    add_unknown,
    edit_text,
    edit_text,
    edit_text,
    spell_otherwise,
    shuffle,
    grow,
];

/// A document made of the seeds.
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

/// A value of a kind, anywhere in the document.
fn any<'t>(tree: &'t mut Tree, random: &mut Random, wanted: fn(&Tree) -> bool) -> Option<&'t mut Tree> {
    let count = tree.count(wanted);
    if count == 0 { None } else { tree.nth(wanted, &mut random.below(count)) }
}

/// A member of any object.
fn any_member<'t>(tree: &'t mut Tree, random: &mut Random) -> Option<&'t mut (String, Tree)> {
    let Tree::Object(members) = any(tree, random, Tree::has_members)? else { return None };
    let place = random.below(members.len());
    members.get_mut(place)
}

/// Puts a member into any object.
fn insert(tree: &mut Tree, random: &mut Random, member: (String, Tree)) {
    if let Some(Tree::Object(members)) = any(tree, random, Tree::is_object) {
        members.insert(random.below(members.len() + 1), member);
    }
}

fn swap_value(tree: &mut Tree, random: &mut Random, seeds: &Seeds) {
    if let Some(value) = any(tree, random, Tree::is_any) {
        *value = random.pick(&seeds.values).clone();
    }
}

fn rename(tree: &mut Tree, random: &mut Random, seeds: &Seeds) {
    let Some((name, _)) = any_member(tree, random) else { return };
    *name = match random.below(4) {
        0 => random.pick(&seeds.members).0.clone(),
        1 => respelled(name, random),
        _ => edited(name, random),
    };
}

fn annotate(tree: &mut Tree, random: &mut Random, seeds: &Seeds) {
    const TYPES: &[&str] =
        &["#microsoft.graph.personInterest", "#graph.personInterest", "#graph.personDataSource", "#graph.x"];
    let of_member = random.pick(&seeds.members).0.trim_matches('"').to_owned() + "@odata.type";
    let names = ["@odata.type", "@odata.type", "@odata.context", "@", &of_member];
    let name = spelled(random.copy(&names), random);
    let value = if random.one_in(3) {
        random.pick(&seeds.values).clone()
    } else {
        Tree::Token(quoted(random.copy(TYPES)))
    };
    insert(tree, random, (name, value));
}

/// Puts arrays or objects around a value; sometimes about as many as may be.
fn nest(tree: &mut Tree, random: &mut Random, seeds: &Seeds) {
    let levels = if random.one_in(6) { 120 + random.below(16) } else { 1 + random.below(4) };
    let name = random.pick(&seeds.members).0.clone();
    let Some(value) = any(tree, random, Tree::is_any) else { return };
    for _ in 0..levels {
        let inner = std::mem::replace(value, Tree::token(""));
        *value = if random.one_in(2) {
            Tree::Array(vec![inner])
        } else {
            Tree::Object(vec![(name.clone(), inner)])
        };
    }
}

/// Puts a member or item in twice, sometimes in other words or with another value.
fn repeat(tree: &mut Tree, random: &mut Random, seeds: &Seeds) {
    match any(tree, random, Tree::is_container) {
        Some(Tree::Object(members)) if !members.is_empty() => {
            let (name, value) = random.pick(members).clone();
            let name = if random.one_in(2) { respelled(&name, random) } else { name };
            let value = if random.one_in(2) { random.pick(&seeds.values).clone() } else { value };
            members.insert(random.below(members.len() + 1), (name, value));
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
        Some(Tree::Object(members)) if !members.is_empty() => {
            drop(members.remove(random.below(members.len())))
        }
        Some(Tree::Array(items)) if !items.is_empty() => drop(items.remove(random.below(items.len()))),
        _ => {}
    }
}

/// Puts all members of another document into this one.
fn splice(tree: &mut Tree, random: &mut Random, seeds: &Seeds) {
    let other = &random.pick(&seeds.documents).1;
    match (any(tree, random, Tree::is_container), other) {
        (Some(Tree::Object(members)), Tree::Object(others)) => {
            let place = random.below(members.len() + 1);
            members.splice(place..place, others.iter().cloned());
        }
        (Some(Tree::Array(items)), other) => items.push(other.clone()),
        (Some(value), other) => *value = other.clone(),
        (None, _) => {}
    }
}

/// Takes a member over from any document: a right name, often in a wrong place.
fn take_member(tree: &mut Tree, random: &mut Random, seeds: &Seeds) {
    let member = random.pick(&seeds.members).clone();
    match tree {
        // Most names are right in the body itself.
        Tree::Object(members) if random.one_in(2) => {
            members.retain(|(name, _)| *name != member.0);
            members.push(member);
        }
        _ => insert(tree, random, member),
    }
}

fn add_unknown(tree: &mut Tree, random: &mut Random, seeds: &Seeds) {
    const NAMES: &[&str] =
        &["displayname", "web_url", "x", "", "a/b~c", "\u{e9}\u{1f600}", "constructor", "$id", "\n"];
    let member = (spelled(random.copy(NAMES), random), random.pick(&seeds.values).clone());
    insert(tree, random, member);
}

/// Changes characters of a text: dates, links and enum values become almost right.
fn edit_text(tree: &mut Tree, random: &mut Random, _: &Seeds) {
    if let Some(Tree::Token(token)) = any(tree, random, Tree::is_string) {
        *token = edited(token, random);
    }
}

fn spell_otherwise(tree: &mut Tree, random: &mut Random, _: &Seeds) {
    if let Some(Tree::Token(token)) = any(tree, random, Tree::is_string) {
        *token = respelled(token, random);
    }
}

fn shuffle(tree: &mut Tree, random: &mut Random, _: &Seeds) {
    if let Some(Tree::Object(members)) = any(tree, random, Tree::has_members) {
        for last in (1..members.len()).rev() {
            members.swap(last, random.below(last + 1));
        }
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
