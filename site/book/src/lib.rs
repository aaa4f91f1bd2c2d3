//! The Rust code of the guide, as documentation tests.

#[cfg(doctest)]
mod guide {
    #[doc = include_str!("../../guide/rust.md")]
    struct Rust;
    #[doc = include_str!("../../guide/services.md")]
    struct Services;
}
