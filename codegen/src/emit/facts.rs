//! What the schema files say, as static data for tools that explain it.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use super::rust::{self, doc};
use crate::ident;
use crate::model::{
    Cloud, Disagreement, EnumType, Model, Operation, Property, Provenance, StructuredType, ValueType,
};
use crate::vocabulary::Closed;

pub(super) fn emit(model: &Model) -> TokenStream {
    let types = model.types.iter().map(|ty| structured_type(model, ty));
    let enums = model.enums.iter().map(enum_type);
    let operations = model.operations.iter().map(|operation| operation_static(model, operation));
    let names = model.operations.iter().map(|operation| rust::ident(&ident::constant(&operation.name)));
    let clouds = model.clouds.iter().map(cloud);
    let (schema_version, version) = (&model.schema_version, &model.version);
    quote! {
        use super::{
            CloudEndpoints, Disagreement, Enum, Member, Operation, Property, Provenance, Source, Statement, Topic,
            Type, TypeKind, ValueType,
        };

        pub(super) const SCHEMA_VERSION: &str = #schema_version;
        pub(super) static VERSION: &str = #version;
        pub(super) static TYPES: &[Type] = &[#(#types),*];
        pub(super) static ENUMS: &[Enum] = &[#(#enums),*];
        pub(super) static OPERATIONS: &[Operation] = &[#(operations::#names),*];
        pub(super) static CLOUDS: &[CloudEndpoints] = &[#(#clouds),*];

        pub(crate) mod operations {
            //! Each operation, by name.
            use super::super::{
                Disagreement, Header, Operation, OperationKind, Permission, PermissionKind, Provenance, Source,
                Statement, Topic,
            };
            use crate::payload::Payload;

            #(#operations)*
        }
    }
}

fn structured_type(model: &Model, ty: &StructuredType) -> TokenStream {
    let StructuredType { name, description, is_abstract, open, annotation_names, .. } = ty;
    let bases = ty.bases.iter().map(|base| &model[*base].name);
    let kind = variant(ty.kind);
    let properties = ty.properties.iter().map(|one| property(model, one));
    let disagreements = disagreements(&ty.disagreements);
    let provenance = provenance(&ty.provenance);
    quote! {
        Type {
            name: #name,
            kind: TypeKind::#kind,
            description: #description,
            bases: &[#(#bases),*],
            is_abstract: #is_abstract,
            is_open: #open,
            annotation_names: &[#(#annotation_names),*],
            properties: &[#(#properties),*],
            disagreements: #disagreements,
            provenance: #provenance,
        }
    }
}

fn property(model: &Model, property: &Property) -> TokenStream {
    let Property { name, type_expr, collection, nullable, read_only, documented, .. } = property;
    let description = &property.description;
    let (declared_in, page) =
        (&model[property.declared_in].name, &model[property.declared_in].provenance.page);
    let settable_in = property.settable_in.iter().map(|id| &model[*id].name);
    let value = match &property.value {
        ValueType::String => quote! { String },
        ValueType::Link => quote! { Link },
        ValueType::StringOrCollection => quote! { StringOrCollection },
        ValueType::DateTime => quote! { DateTime },
        ValueType::Double => quote! { Double },
        ValueType::Boolean => quote! { Boolean },
        ValueType::Enum(id) => {
            let name = &model[*id].name;
            quote! { Enum(#name) }
        }
        ValueType::Complex(id) => {
            let name = &model[*id].name;
            quote! { Object(#name) }
        }
    };
    let metadata_name = optional(property.metadata_name.as_ref());
    quote! {
        Property {
            name: #name,
            type_name: #type_expr,
            value: ValueType::#value,
            is_collection: #collection,
            is_nullable: #nullable,
            is_read_only: #read_only,
            is_documented: #documented,
            metadata_name: #metadata_name,
            description: #description,
            declared_in: #declared_in,
            settable_in: &[#(#settable_in),*],
            page: #page,
        }
    }
}

fn enum_type(ty: &EnumType) -> TokenStream {
    let EnumType { name, description, flags, in_metadata, .. } = ty;
    let sentinel = ty.sentinel.and_then(|index| ty.members.get(index)).map(|member| &member.name);
    let sentinel = optional(sentinel);
    let members = ty.members.iter().map(|member| {
        let (name, description) = (&member.name, &member.description);
        let number = optional(member.value.as_ref());
        quote! { Member { name: #name, description: #description, number: #number } }
    });
    let disagreements = disagreements(&ty.disagreements);
    let provenance = provenance(&ty.provenance);
    quote! {
        Enum {
            name: #name,
            description: #description,
            is_flags: #flags,
            is_in_metadata: #in_metadata,
            sentinel: #sentinel,
            members: &[#(#members),*],
            disagreements: #disagreements,
            provenance: #provenance,
        }
    }
}

fn operation_static(model: &Model, operation: &Operation) -> TokenStream {
    let constant = rust::ident(&ident::constant(&operation.name));
    let docs = doc(&docs::operation(model, operation));
    let value = self::operation(model, operation);
    quote! {
        #docs
        pub static #constant: Operation = #value;
    }
}

fn operation(model: &Model, operation: &Operation) -> TokenStream {
    let Operation { name, description, method, success, clouds, settable, .. } = operation;
    let type_name = &model[operation.ty].name;
    let paths = operation.paths.iter().map(|path| &path.template);
    let payload = rust::ident(&operation.rust_name);
    let kind = variant(operation.kind);
    let headers = operation.headers.iter().map(|header| {
        let (name, value, required) = (&header.name, &header.value, header.required);
        quote! { Header { name: #name, value: #value, is_required: #required } }
    });
    let permissions = operation.permissions.iter().map(|permission| {
        let (least, higher) = (&permission.least, &permission.higher);
        let kind = variant(permission.kind);
        quote! {
            Permission { kind: PermissionKind::#kind, least: &[#(#least),*], higher: &[#(#higher),*] }
        }
    });
    let example = optional(operation.example.as_ref().map(|example| &example.request));
    let disagreements = disagreements(&operation.disagreements);
    let provenance = provenance(&operation.provenance);
    quote! {
        Operation {
            name: #name,
            payload: Payload::#payload,
            kind: OperationKind::#kind,
            description: #description,
            type_name: #type_name,
            method: #method,
            paths: &[#(#paths),*],
            success: #success,
            clouds: &[#(#clouds),*],
            settable: &[#(#settable),*],
            headers: &[#(#headers),*],
            permissions: &[#(#permissions),*],
            example: #example,
            disagreements: #disagreements,
            provenance: #provenance,
        }
    }
}

fn cloud(cloud: &Cloud) -> TokenStream {
    let Cloud { name, title, root, sign_in, .. } = cloud;
    let provenance = provenance(&cloud.provenance);
    quote! {
        CloudEndpoints {
            name: #name,
            title: #title,
            root: #root,
            sign_in: #sign_in,
            provenance: #provenance,
        }
    }
}

fn disagreements(rows: &[Disagreement]) -> TokenStream {
    let rows = rows.iter().map(|row| {
        let property = optional(row.property.as_ref().map(|property| &property.name));
        let topic = variant(row.topic);
        let reading = &row.reading;
        let says = row.says.iter().map(|statement| {
            let (source, clouds, text) = (variant(statement.source), &statement.clouds, &statement.text);
            quote! { Statement { source: Source::#source, clouds: &[#(#clouds),*], text: #text } }
        });
        quote! {
            Disagreement { property: #property, topic: Topic::#topic, says: &[#(#says),*], reading: #reading }
        }
    });
    quote! { &[#(#rows),*] }
}

fn provenance(provenance: &Provenance) -> TokenStream {
    let Provenance { file, page, transcribed, revision } = provenance;
    quote! {
        Provenance { file: #file, page: #page, transcribed: #transcribed, revision: #revision }
    }
}

fn optional<T: quote::ToTokens>(value: Option<&T>) -> TokenStream {
    value.map_or_else(|| quote! { None }, |value| quote! { Some(#value) })
}

fn variant(word: impl Closed) -> proc_macro2::Ident {
    rust::ident(word.rust_name())
}
