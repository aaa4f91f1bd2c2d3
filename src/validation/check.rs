//! The rules applied: a [`Checker`] is told what a reader comes across and reports what is wrong.

mod checker;
mod findings;
mod link;
mod location;

pub(crate) use checker::{Checker, Next, SeenItems, SeenNames, TYPE_ANNOTATION};
pub(crate) use findings::Findings;
pub(crate) use location::Location;
