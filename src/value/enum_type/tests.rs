//! Tests of [`UnknownNameError`], and two enums like generated ones, which the tests of this folder use.

use std::str::FromStr;

use super::*;

macro_rules! enum_type {
    ($type:ident, $name:literal: $($member:ident = $text:literal),+) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(in crate::value) enum $type {
            $($member),+
        }
        impl sealed::Sealed for $type {}
        impl EnumType for $type {
            const NAME: &'static str = $name;
            const MEMBERS: &'static [Self] = &[$(Self::$member),+];
            fn name(self) -> &'static str {
                match self { $(Self::$member => $text),+ }
            }
            fn from_name(name: &str) -> Option<Self> {
                match name { $($text => Some(Self::$member),)+ _ => None }
            }
        }
        impl FromStr for $type {
            type Err = UnknownNameError;
            fn from_str(text: &str) -> Result<Self, UnknownNameError> {
                let names = Self::MEMBERS.iter().map(|member| member.name());
                Self::from_name(text).ok_or_else(|| UnknownNameError::new(Self::NAME, text, names))
            }
        }
    };
}

enum_type!(Tag, "collaborationTag": AskMeAbout = "askMeAbout", WantsToLearn = "wantsToLearn");
enum_type!(Audience, "allowedAudiences":
    Me = "me", Family = "family", Contacts = "contacts", GroupMembers = "groupMembers", Organization = "organization",
    FederatedOrganizations = "federatedOrganizations", Everyone = "everyone", UnknownFutureValue = "unknownFutureValue");

impl FlagsType for Audience {
    fn bits(self) -> i64 {
        [0, 1, 2, 4, 8, 16, 32, 64][self as usize]
    }
}

fn message(text: &str) -> String {
    Tag::from_str(text).unwrap_err().to_string()
}

#[test]
fn a_name_is_read() {
    assert_eq!("askMeAbout".parse(), Ok(Tag::AskMeAbout));
}

#[test]
fn the_error_lists_the_expected_names() {
    assert_eq!(message("askmeabout"), r#""askmeabout" is not one of askMeAbout, wantsToLearn"#);
    assert_eq!(message(""), r#""" is not one of askMeAbout, wantsToLearn"#);
}

#[test]
fn disruptive_characters_are_escaped() {
    let shown = message("\u{1b}[2J\n\u{202e}\u{0}é\u{9b}");
    assert_eq!(shown, r#""\u{1b}[2J\u{a}\u{202e}\u{0}é\u{9b}" is not one of askMeAbout, wantsToLearn"#);
}

#[test]
fn long_texts_are_cut_between_characters() {
    let exactly = "é".repeat(64);
    assert!(message(&exactly).starts_with(&format!("{exactly:?} is not")));
    assert!(message(&"é".repeat(65)).starts_with(&format!("\"{exactly}…\" is not")));
    assert!(message(&"x".repeat(1_000_000)).len() < 200);
}

#[test]
fn the_error_is_send_and_sync() {
    fn check<T: Error + Send + Sync + 'static>() {}
    check::<UnknownNameError>();
}
