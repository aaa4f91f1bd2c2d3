//! The content of the schema files as static data, for tools that explain it.
//!
//! A property is a constant of the type that declares it. Derived types refer to it, and only add which operations set
//! it.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};

use super::support::tokens::{doc, ident, optional};
use super::support::{docs, features, files};
use crate::emit::OutputFile;
use crate::ident::constant;
use crate::model::{
    Cloud, Disagreement, EnumType, Header, Model, Operation, Path, Permission, Property, Provenance,
    StructuredType, ValueType,
};
use crate::vocabulary::{Closed, OperationTable};

pub(super) fn emit(model: &Model) -> Vec<OutputFile> {
    let types = model.types.iter().map(|ty| (ty.name.as_str(), type_items(model, ty)));
    let enums = model.enums.iter().map(|ty| (ty.name.as_str(), enum_item(ty)));
    let mut files = files::split("facts", types.chain(enums), |includes| index(model, &includes));
    let operations = model.types.iter().map(|ty| {
        let operations = model.operations_of(ty).map(|operation| operation_item(model, operation));
        (ty.name.as_str(), quote! { #(#operations)* })
    });
    files.extend(files::split("operation_facts", operations, |includes| {
        quote! {
            use super::{
                Disagreement, Header, Operation, OperationKind, Permission, PermissionKind, Provenance,
                QueryOption, Source, Statement, Topic,
            };
            use crate::payload::Payload;

            #includes
        }
    }));
    files
}

fn index(model: &Model, includes: &TokenStream) -> TokenStream {
    let types = model.types.iter().map(|ty| type_name(&ty.name));
    let enums = model.enums.iter().map(|ty| enum_name(&ty.name));
    let operations = model.operations.iter().map(|operation| ident(&constant(&operation.name)));
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
        pub(super) static OPERATIONS: &[Operation] = &[#(super::operation_facts::#operations),*];
        pub(super) static CLOUDS: &[CloudEndpoints] = &[#(#clouds),*];

        #includes
    }
}

fn type_name(name: &str) -> Ident {
    format_ident!("TYPE_{}", constant(name))
}

fn enum_name(name: &str) -> Ident {
    format_ident!("ENUM_{}", constant(name))
}

fn property_name(model: &Model, property: &Property) -> Ident {
    format_ident!("PROPERTY_{}__{}", constant(&model[property.declared_in].name), constant(&property.name))
}

fn type_items(model: &Model, ty: &StructuredType) -> TokenStream {
    let StructuredType { name, description, is_abstract, open, prominent, annotation_names, .. } = ty;
    let declared = ty.properties.iter().filter(|property| property.declared_in == ty.id);
    let declared = declared.map(|property| property_item(model, property));
    let bases = ty.bases.iter().map(|base| &model[*base].name);
    let properties = ty.properties.iter().map(|property| property_of_type(model, property));
    let (constant, kind) = (type_name(name), variant(ty.kind));
    let (disagreements, provenance) = (disagreements(&ty.disagreements), provenance(&ty.provenance));
    quote! {
        #(#declared)*

        const #constant: Type = Type {
            name: #name,
            kind: TypeKind::#kind,
            description: #description,
            bases: &[#(#bases),*],
            is_abstract: #is_abstract,
            is_open: #open,
            is_prominent: #prominent,
            annotation_names: &[#(#annotation_names),*],
            properties: &[#(#properties),*],
            disagreements: #disagreements,
            provenance: #provenance,
        };
    }
}

/// The declaration of a property.
fn property_item(model: &Model, property: &Property) -> TokenStream {
    let Property { name, type_expr, collection, nullable, read_only, documented, description, .. } = property;
    let (constant, declarer) = (property_name(model, property), &model[property.declared_in]);
    let (declared_in, page) = (&declarer.name, &declarer.provenance.page);
    let (value, metadata_name) = (value(model, property), optional(property.metadata_name.as_ref()));
    quote! {
        const #constant: Property = Property {
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
            settable_in: &[],
            page: #page,
        };
    }
}

/// A property of a type, whose operations may set it.
fn property_of_type(model: &Model, property: &Property) -> TokenStream {
    let constant = property_name(model, property);
    if property.settable_in.is_empty() {
        return constant.into_token_stream();
    }
    let settable_in = property.settable_in.iter().map(|id| &model[*id].name);
    quote! { Property { settable_in: &[#(#settable_in),*], ..#constant } }
}

fn value(model: &Model, property: &Property) -> TokenStream {
    match property.value {
        ValueType::String => quote! { String },
        ValueType::Link => quote! { Link },
        ValueType::LenientLink => quote! { LenientLink },
        ValueType::StringOrCollection => quote! { StringOrCollection },
        ValueType::Date => quote! { Date },
        ValueType::DateTime => quote! { DateTime },
        ValueType::Double => quote! { Double },
        ValueType::Int32 => quote! { Int32 },
        ValueType::Boolean => quote! { Boolean },
        ValueType::Enum(id) => {
            let name = &model[id].name;
            quote! { Enum(#name) }
        }
        ValueType::Complex(id) => {
            let name = &model[id].name;
            quote! { Object(#name) }
        }
    }
}

fn enum_item(ty: &EnumType) -> TokenStream {
    let EnumType { name, description, flags, in_metadata, .. } = ty;
    let constant = enum_name(name);
    let sentinel = ty.sentinel.and_then(|index| ty.members.get(index)).map(|member| &member.name);
    let sentinel = optional(sentinel);
    let members = ty.members.iter().map(|member| {
        let (name, description) = (&member.name, &member.description);
        let (documented, number) = (member.documented, optional(member.value));
        quote! {
            Member { name: #name, description: #description, is_documented: #documented, number: #number }
        }
    });
    let (disagreements, provenance) = (disagreements(&ty.disagreements), provenance(&ty.provenance));
    quote! {
        const #constant: Enum = Enum {
            name: #name,
            description: #description,
            is_flags: #flags,
            is_in_metadata: #in_metadata,
            sentinel: #sentinel,
            members: &[#(#members),*],
            disagreements: #disagreements,
            provenance: #provenance,
        };
    }
}

fn operation_item(model: &Model, operation: &Operation) -> TokenStream {
    let Operation { name, description, method, success, clouds, body, .. } = operation;
    let (constant, docs) = (ident(&constant(name)), doc(&docs::operation(model, operation)));
    let kind = match operation.table {
        OperationTable::Body(kind) => variant(kind),
        OperationTable::Bodiless(kind) => variant(kind),
    };
    let payload = body.as_ref().map(|body| ident(&body.rust_name));
    let payload = payload.map_or(quote! { None }, |payload| quote! { Some(Payload::#payload) });
    let settable = body.iter().flat_map(|body| &body.settable);
    let query = operation.query.iter().map(|option| variant(*option));
    let example = body.as_ref().and_then(|body| body.example.as_ref());
    let response = optional(example.and_then(|example| example.response.as_ref()));
    let example = optional(example.map(|example| &example.request));
    let (type_name, paths) = (&model[operation.ty].name, paths(&operation.paths));
    let (headers, permissions) = (headers(&operation.headers), permissions(&operation.permissions));
    let (disagreements, provenance) =
        (disagreements(&operation.disagreements), provenance(&operation.provenance));
    let badge = features::badge(model, type_name);
    quote! {
        #docs
        #badge
        pub static #constant: Operation = Operation {
            name: #name,
            kind: OperationKind::#kind,
            payload: #payload,
            description: #description,
            type_name: #type_name,
            method: #method,
            paths: #paths,
            success: #success,
            clouds: &[#(#clouds),*],
            settable: &[#(#settable),*],
            query: &[#(QueryOption::#query),*],
            headers: #headers,
            permissions: #permissions,
            example: #example,
            example_response: #response,
            disagreements: #disagreements,
            provenance: #provenance,
        };
    }
}

fn paths(paths: &[Path]) -> TokenStream {
    let templates = paths.iter().map(|path| &path.template);
    quote! { &[#(#templates),*] }
}

fn headers(headers: &[Header]) -> TokenStream {
    let headers = headers.iter().map(|header| {
        let (name, value, required) = (&header.name, &header.value, header.required);
        quote! { Header { name: #name, value: #value, is_required: #required } }
    });
    quote! { &[#(#headers),*] }
}

fn permissions(permissions: &[Permission]) -> TokenStream {
    let permissions = permissions.iter().map(|permission| {
        let (kind, least, higher) = (variant(permission.kind), &permission.least, &permission.higher);
        quote! {
            Permission { kind: PermissionKind::#kind, least: &[#(#least),*], higher: &[#(#higher),*] }
        }
    });
    quote! { &[#(#permissions),*] }
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
        let (topic, reading) = (variant(row.topic), &row.reading);
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

fn variant(word: impl Closed) -> Ident {
    ident(word.rust_name())
}
