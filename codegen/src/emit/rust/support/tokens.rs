//! Tokens to Rust source, and small tokens that several emitters write.

use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};

/// A generated Rust file: header, then items.
pub(in crate::emit) fn file(items: &TokenStream) -> String {
    let mut text = String::from("// Generated from schemas/ by msgraph-profile-codegen. Do not edit.\n\n");
    write_lines(items.clone(), 0, &mut text);
    text
}

/// A line for each statement, attribute and brace. A formatter would take longer to compile than everything else here.
fn write_lines(tokens: TokenStream, depth: usize, text: &mut String) {
    let mut line = Vec::new();
    for token in tokens {
        match &token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                write_line(&mut line, depth, " {", text);
                write_lines(group.stream(), depth + 1, text);
                write_line(&mut line, depth, "}", text);
                continue;
            }
            _ => {}
        }
        let is_attribute = matches!((line.as_slice(), &token), ([_], TokenTree::Group(_)));
        let ends = matches!(&token, TokenTree::Punct(punct) if matches!(punct.as_char(), ';' | ','));
        line.push(token);
        if ends || is_attribute {
            write_line(&mut line, depth, "", text);
        }
    }
    if !line.is_empty() {
        write_line(&mut line, depth, "", text);
    }
}

fn write_line(line: &mut Vec<TokenTree>, depth: usize, end: &str, text: &mut String) {
    text.extend(std::iter::repeat_n("    ", depth));
    text.push_str(&line.drain(..).collect::<TokenStream>().to_string());
    text.push_str(end);
    text.push('\n');
}

/// An identifier. Raw names are never needed because [`crate::ident`] avoids keywords.
pub(in crate::emit) fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// `#[doc = "…"]` for each line.
pub(in crate::emit) fn doc(text: &str) -> TokenStream {
    let lines = text.lines().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    quote! { #(#[doc = #lines])* }
}

/// `Some(…)` or `None`.
pub(in crate::emit) fn optional<T: ToTokens>(value: Option<T>) -> TokenStream {
    value.map_or_else(|| quote! { None }, |value| quote! { Some(#value) })
}
