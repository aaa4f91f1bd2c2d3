//! Tokens to formatted Rust source, and the small pieces that several emitters write.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

/// A generated Rust file: header, then formatted items.
pub(super) fn file(items: &TokenStream) -> String {
    let text = match syn::parse2::<syn::File>(items.clone()) {
        Ok(file) => prettyplease::unparse(&file),
        // What rustc then says of the unformatted tokens is better than nothing.
        Err(_) => items.to_string(),
    };
    format!("// Generated from schemas/ by msgraph-profile-codegen. Do not edit.\n\n{text}")
}

/// An identifier, raw names never needed: [`crate::ident`] avoids keywords.
pub(super) fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// `#[doc = "…"]` for each line.
pub(super) fn doc(text: &str) -> TokenStream {
    let lines = text.lines().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    quote! { #(#[doc = #lines])* }
}
