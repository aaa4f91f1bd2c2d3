//! Traits over an abstract type and everything derived from it.
//!
//! ```text
//! pub trait Facet: Sealed { fn created_by(&self) -> &Field<IdentitySet>; … }
//! impl Facet for ItemFacet { … }
//! impl Facet for PersonInterest { … }
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use super::rust::{doc, ident};
use super::{docs, objects};
use crate::model::{Model, StructuredType};

pub(super) fn emit(model: &Model) -> TokenStream {
    let traits = model.types.iter().filter_map(|ty| Some(facet(model, ty, ty.rust_trait.as_deref()?)));
    let bases: Vec<_> = model.types.iter().filter(|ty| ty.rust_trait.is_some()).collect();
    if bases.is_empty() {
        return TokenStream::new();
    }
    let has_trait =
        |ty: &&StructuredType| bases.iter().any(|base| ty.name == base.name || ty.bases.contains(&base.id));
    let sealed =
        model.types.iter().filter(|ty| ty.has_struct).filter(has_trait).map(|ty| ident(&ty.rust_name));
    let type_imports = objects::type_imports(
        model,
        bases.iter().flat_map(|ty| ty.properties.iter().map(AsRef::as_ref)),
        "facets",
    );
    quote! {
        use crate::value::sealed::Sealed;
        #type_imports

        #(impl Sealed for crate::model::types::#sealed {})*

        #(#traits)*
    }
}

fn facet(model: &Model, base: &StructuredType, trait_name: &str) -> TokenStream {
    let name = ident(trait_name);
    let trait_doc = doc(&format!(
        "What every `{}` has: borrowed access to the common properties of any type derived from it.\n\n\
         Sealed: only the model types implement it.{}",
        base.name,
        docs::source(&base.provenance)
    ));
    let methods: Vec<_> = base.properties.iter().map(|property| ident(&property.rust_name)).collect();
    let types: Vec<_> = base.properties.iter().map(|property| objects::field_type(model, property)).collect();
    let method_docs = base.properties.iter().map(|property| doc(&docs::field(model, property)));
    let implementors = model
        .types
        .iter()
        .filter(|ty| ty.has_struct && (ty.name == base.name || ty.bases.contains(&base.id)))
        .map(|ty| ident(&ty.rust_name));
    let impls = implementors.map(|implementor| {
        quote! {
            impl #name for crate::model::types::#implementor {
                #(
                    fn #methods(&self) -> &Field<#types> {
                        &self.#methods
                    }
                )*
            }
        }
    });
    quote! {
        #trait_doc
        pub trait #name: Sealed {
            #(
                #method_docs
                fn #methods(&self) -> &Field<#types>;
            )*
        }

        #(#impls)*
    }
}
