//! Traits over an abstract type and everything derived from it.
//!
//! ```text
//! pub trait Facet: Sealed { fn created_by(&self) -> &Field<IdentitySet>; … }
//! impl Facet for ItemFacet { … }
//! impl Facet for PersonInterest { … }
//! ```

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::emit::OutputFile;
use crate::emit::rust::support::tokens::{doc, ident};
use crate::emit::rust::support::{docs, files, objects};
use crate::model::{Model, Property, StructuredType};

pub(in crate::emit::rust) fn emit(model: &Model) -> Vec<OutputFile> {
    let parts = model.types.iter().filter(|ty| ty.has_struct).map(|ty| {
        let declaration = ty.rust_trait.as_deref().map(|name| trait_item(model, ty, name));
        let impls = impls(model, ty);
        (ty.name.as_str(), quote! { #declaration #impls })
    });
    files::split("facets", parts, |includes| {
        let type_imports = objects::type_imports();
        quote! {
            #[allow(clippy::wildcard_imports, unused_imports, reason = "which ones are used depends on the schema")]
            use crate::model::types::*;
            #type_imports
            use crate::value::sealed::Sealed;

            #includes
        }
    })
}

/// The traits of a type and of its bases, implemented for its struct.
fn impls(model: &Model, ty: &StructuredType) -> TokenStream {
    let bases = ty.bases.iter().map(|base| &model[*base]);
    let declarers = std::iter::once(ty).chain(bases);
    let impls: Vec<_> =
        declarers.filter_map(|base| Some(trait_impl(model, ty, base, base.rust_trait.as_deref()?))).collect();
    let struct_name = ident(&ty.rust_name);
    let sealed = (!impls.is_empty()).then(|| quote! { impl Sealed for #struct_name {} });
    quote! { #sealed #(#impls)* }
}

fn trait_item(model: &Model, base: &StructuredType, trait_name: &str) -> TokenStream {
    let name = ident(trait_name);
    let trait_doc = doc(&format!(
        "Access to the properties that every type derived from `{}` has.\n\n\
         Sealed: only the model types implement it.{}",
        base.name,
        docs::source(&base.provenance)
    ));
    let methods = base.properties.iter().map(|property| {
        let (method, ty) = (ident(&property.rust_name), objects::field_type(model, property));
        let (method_mut, method_doc) = (method_mut(property), doc(&docs::field(model, property)));
        let mut_doc = doc(&format!("`{}`, to change it.", property.name));
        quote! {
            #method_doc
            fn #method(&self) -> &Field<#ty>;

            #mut_doc
            fn #method_mut(&mut self) -> &mut Field<#ty>;
        }
    });
    quote! {
        #trait_doc
        pub trait #name: Sealed + std::fmt::Debug + Send + Sync {
            #(#methods)*
        }
    }
}

fn method_mut(property: &Property) -> Ident {
    format_ident!("{}_mut", property.rust_name.trim_end_matches('_'))
}

fn trait_impl(model: &Model, ty: &StructuredType, base: &StructuredType, trait_name: &str) -> TokenStream {
    let (name, struct_name) = (ident(trait_name), ident(&ty.rust_name));
    let methods = base.properties.iter().map(|property| {
        let (method, ty) = (ident(&property.rust_name), objects::field_type(model, property));
        let method_mut = method_mut(property);
        quote! {
            #[inline]
            fn #method(&self) -> &Field<#ty> {
                &self.#method
            }

            #[inline]
            fn #method_mut(&mut self) -> &mut Field<#ty> {
                &mut self.#method
            }
        }
    });
    quote! {
        impl #name for #struct_name {
            #(#methods)*
        }
    }
}
