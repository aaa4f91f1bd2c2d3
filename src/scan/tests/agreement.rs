//! The scanner agrees with `serde_json` and `std`.

use super::{DOCUMENTS, Scanner, check, scan};

#[test]
fn agrees_with_serde_json_on_short_documents() {
    for first in 0..=u8::MAX {
        check(&[first]);
        for second in 0..=u8::MAX {
            check(&[first, second]);
        }
    }
    let alphabet = b"[]{}\",:0-.e\\ a";
    let mut documents = vec![Vec::new()];
    for _ in 0..4 {
        let longer = |document: &Vec<u8>| alphabet.map(|byte| [document.as_slice(), &[byte]].concat());
        documents = documents.iter().flat_map(longer).collect();
        for document in &documents {
            check(document);
        }
    }
}

#[test]
fn agrees_with_serde_json_on_documents_cut_off() {
    for document in DOCUMENTS {
        assert_eq!(scan(document.as_bytes()), Ok(()), "{document}");
        check(document.as_bytes());
        for length in 0..document.trim_end().len() {
            let cut = &document.as_bytes()[..length];
            assert_eq!(scan(cut).map_err(|error| error.offset), Err(length), "{document}");
        }
    }
}

#[test]
fn agrees_with_serde_json_on_numbers() {
    let digits = |count: usize| "9".repeat(count);
    let zeros = |count: usize| "0".repeat(count);
    let mut numbers: Vec<String> = "0 -0 00 01 -01 - +1 .5 1. 1.e1 1e 1e+ 1E- 1e5.5 0x1 1_0 NaN Infinity -Infinity \
        1e400 -1e400 1e-400 1e308 1.7e308 1.8e308 1e309 17976931348623157e292 1.7976931348623157e308 1e00000000000000308 \
        1.7976931348623158e308 1.797693134862315700e308 1.7976931348623159e308 179769313486231580793728971405e279 \
        0e999999999999 -0.0e999999999999 1e999999999999 1e-999999999999 0e99999999999999999999999 5e-324 1e99"
        .split_whitespace()
        .map(String::from)
        .collect();
    for count in [1, 7, 8, 9, 15, 16, 17, 208, 209, 210, 300, 308, 309, 310, 400] {
        numbers.push(digits(count));
        numbers.push(format!("1{}", zeros(count)));
        numbers.push(format!("{}e99", digits(count)));
        numbers.push(format!("{}.{}E+{count}", digits(count), digits(count)));
        numbers.push(format!("0.{}1e{}", zeros(count), count + 308));
        numbers.push(format!("0.{}1e{}", zeros(count), count + 400));
        numbers.push(format!("1{}e-{count}", zeros(count)));
    }
    numbers.push(format!("1{}e-1000000", zeros(1_000_000)));
    numbers.push(format!("0.{}1e1000000", zeros(1_000_000)));
    numbers.push(format!("0.{}1e2000000", zeros(1_000_000)));
    for number in &numbers {
        check(number.as_bytes());
        check(format!("[{number}]").as_bytes());
        check(format!("[-{number} , {number}]             ").as_bytes());
    }
    let million = digits(1_000_000);
    assert_eq!(scan(format!("0.{million}").as_bytes()), Ok(()));
    assert!(scan(million.as_bytes()).is_err());
}

#[test]
fn agrees_with_serde_json_on_strings_of_every_length() {
    let pieces: [&[u8]; 16] = [
        b"x",
        b"\"",
        b"\\",
        b"\\n",
        b"\\u00e9",
        b"\\uD83D\\uDE00",
        b"\\uD83D",
        b"\\uDE00x",
        b"\\u12g4",
        b"\x00",
        b"\x1F",
        b"\x7F",
        "\u{e9}".as_bytes(),
        "\u{1f600}".as_bytes(),
        b"\xFF",
        b"\xE4\xB8",
    ];
    for length in 0..=100 {
        for position in 0..=length {
            for piece in pieces {
                let mut string = vec![b'a'; length];
                string.splice(position..position, piece.iter().copied());
                let string = [b"\"", string.as_slice(), b"\""].concat();
                // In the middle of the text and at its end.
                for text in [string.clone(), [b"[", string.as_slice(), &[b' '; 40], b"]"].concat()] {
                    check(&text);
                }
                if let Ok(value) = serde_json::from_slice::<String>(&string) {
                    let mut scanner = Scanner::new(&string);
                    let raw = scanner.string().unwrap();
                    assert_eq!(scanner.text(raw), value);
                    assert_eq!((raw.start, raw.end, raw.escaped), (1, string.len() - 1, piece[0] == b'\\'));
                    assert_eq!(scanner.position, string.len());
                }
            }
        }
    }
}

#[test]
fn agrees_with_serde_json_on_long_strings() {
    let surroundings: [&[u8]; 6] =
        [b"a", b"\\n", b"\\\\", b"\\u00e9", b"\\uD83D\\uDE00", "\u{e9}\u{1f600}".as_bytes()];
    let pieces: [&[u8]; 14] = [
        b"\"",
        b"\\",
        b"\\\"",
        b"\\\\",
        b"\\x",
        b"\\\x00",
        b"\\uD83D",
        b"\\uDE00",
        b"\\u12g4",
        b"\x1F",
        // At the same place of two vectors.
        b"\x1Faaaaaaaaaaaaaaa\x1F",
        b"\xFFaaaaaaaaaaaaaaa\xFF",
        b"\xE4\xB8",
        "\u{20ac}".as_bytes(),
    ];
    for around in surroundings {
        // Every offset in a step, in the middle of a long string and at its end. Steps begin three bytes before a string.
        for shift in 0..64 {
            let before = [vec![b'a'; shift], around.repeat(400 / around.len())].concat();
            let after = around.repeat(200 / around.len());
            for (piece, after) in pieces.iter().flat_map(|piece| [(*piece, after.as_slice()), (*piece, b"")])
            {
                let text = [b"[  \"", before.as_slice(), piece, after, b"\"", &[b' '; 80], b"]"].concat();
                check(&text);
                if let Ok([value]) = serde_json::from_slice::<[String; 1]>(&text) {
                    let mut scanner = Scanner { position: 3, ..Scanner::new(&text) };
                    let raw = scanner.string().unwrap();
                    assert_eq!(scanner.text(raw), value);
                    assert_eq!(raw.escaped, text.contains(&b'\\'));
                }
            }
        }
    }
}

#[test]
fn agrees_with_std_on_utf8() {
    let bytes =
        b"\x20a\x7F\x80\x8F\x90\x9F\xA0\xBF\xC0\xC1\xC2\xDF\xE0\xE1\xEC\xED\xEE\xEF\xF0\xF1\xF3\xF4\xF5\xFF";
    let mut sequences = vec![Vec::new()];
    for _ in 0..3 {
        sequences =
            sequences.iter().flat_map(|s: &Vec<u8>| bytes.map(|b| [s.as_slice(), &[b]].concat())).collect();
    }
    for (index, sequence) in sequences.iter().enumerate() {
        for last in [b"".as_slice(), b"\x7F", b"\x80", b"\xBF"] {
            let sequence = [sequence.as_slice(), last].concat();
            for surroundings in ["a", "\u{44f}"] {
                let mut text = surroundings.repeat(300).into_bytes();
                let position = (index * 2) % 296;
                text.splice(position..position + sequence.len(), sequence.iter().copied());
                check_utf8(&text);
                text.truncate(text.len() - position % 40);
                text.extend(&sequence);
                check_utf8(&text);
            }
        }
    }
}

#[test]
fn no_character_begins_before_a_string() {
    for length in [0, 400] {
        let text = [b"  \xF0\"\x80\x80", vec![b'a'; length].as_slice(), b"\"", &[b' '; 80]].concat();
        let mut scanner = Scanner { position: 3, ..Scanner::new(&text) };
        assert!(scanner.string().is_err());
    }
}

/// Checks the bytes as a string in the middle of a text: vectors begin three bytes before a string.
fn check_utf8(bytes: &[u8]) {
    let text = [b"[  \"", bytes, b"\"", &[b' '; 80], b"]"].concat();
    assert_eq!(scan(&text).is_ok(), std::str::from_utf8(bytes).is_ok(), "{bytes:X?}");
}
