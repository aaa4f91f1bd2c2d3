//! Links from each name to the page that explains it.

use crate::{Names, Page};

/// The text of a page with links, and with the language of its code.
pub(crate) fn linked(page: &Page, names: &Names) -> String {
    let up = "../".repeat(page.path.matches('/').count());
    let mut lines = page.text.lines().peekable();
    let (mut text, mut in_code) = (String::with_capacity(page.text.len()), false);
    while let Some(line) = lines.next() {
        if line.starts_with("```") {
            in_code = !in_code;
            let is_json =
                line == "```text" && lines.peek().is_some_and(|first| first.starts_with(['{', '[']));
            text.push_str(if in_code && is_json { "```json" } else { line });
        } else if in_code || line.starts_with('#') {
            text.push_str(line);
        } else if line.starts_with("https://") && !line.contains(' ') {
            text.extend(["<", line, ">"]);
        } else {
            link_names(&mut text, line, &up, page, names);
        }
        text.push('\n');
    }
    text
}

fn link_names(text: &mut String, line: &str, up: &str, page: &Page, names: &Names) {
    // Inside of a link's text or target, or of code, a name is left as it is.
    let (mut in_code, mut brackets, mut last) = (false, 0_usize, ' ');
    let mut rest = line;
    while let Some(character) = rest.chars().next() {
        let end = rest.find(|next: char| !is_of_name(next)).unwrap_or(rest.len());
        if end == 0 {
            in_code ^= character == '`';
            match character {
                '[' if last != '\\' => brackets += 1,
                '(' if last == ']' => brackets += 1,
                '(' if brackets > 0 => brackets += 1,
                ']' | ')' => brackets = brackets.saturating_sub(1),
                _ => {}
            }
            text.push(character);
            (last, rest) = (character, rest.get(character.len_utf8()..).unwrap_or_default());
            continue;
        }
        let (word, after) = rest.split_at(end);
        let alone = !matches!(last, '/' | '.' | '@' | '"' | '$' | '<')
            && !after.starts_with(['/', '"'])
            && !is_dotted(after);
        match names.get(word).filter(|target| alone && !in_code && brackets == 0 && **target != page.path) {
            Some(target) => text.extend(["[", word, "](", up, target, ")"]),
            None => text.push_str(word),
        }
        (last, rest) = (word.chars().next_back().unwrap_or(' '), after);
    }
}

fn is_of_name(character: char) -> bool {
    character.is_ascii_alphanumeric() || character == '-'
}

/// Whether the word before is the first part of a dotted name.
fn is_dotted(after: &str) -> bool {
    after.strip_prefix('.').is_some_and(|next| next.starts_with(is_of_name))
}

#[cfg(test)]
mod tests {
    use super::linked;
    use crate::{Names, Page};

    fn written(text: &str) -> String {
        let names = [("link-shape", "rules/link-shape.md"), ("itemFacet", "types/itemFacet.md")];
        let names: Names = names.map(|(name, path)| (name.to_owned(), path.to_owned())).into();
        linked(&Page { path: "rules/link-shape.md".to_owned(), text: text.to_owned() }, &names)
    }

    #[test]
    fn names_become_links_except_in_code_links_headings_and_paths() {
        assert_eq!(written("derived from itemFacet."), "derived from [itemFacet](../types/itemFacet.md).\n");
        for same in [
            "# itemFacet",
            "`itemFacet`",
            "[itemFacet](https://example.org/(itemFacet)/itemFacet)",
            "schemas/itemFacet/type.toml",
            "itemFacet.id",
            "its own name, link-shape",
            "```sh\nitemFacet\n```",
        ] {
            assert_eq!(written(same), format!("{same}\n"));
        }
    }

    #[test]
    fn addresses_become_links_and_json_gets_its_language() {
        assert_eq!(written("https://example.org/a"), "<https://example.org/a>\n");
        assert_eq!(written("```text\n{}\n```"), "```json\n{}\n```\n");
        assert_eq!(written("```text\nnot JSON\n```"), "```text\nnot JSON\n```\n");
    }
}
