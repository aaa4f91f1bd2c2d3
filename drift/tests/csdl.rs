//! Compares with `$metadata`: every kind of difference, its line, and the rows that explain it.

#![cfg(test)]

#[path = "harness/fixtures.rs"]
mod fixtures;

use std::collections::BTreeSet;

use fixtures::{METADATA, against_csdl, line_of, north, shown, sources, with};
use msgraph_profile_drift::{DifferenceKind as Kind, GLOBAL_CLOUD, Schema, compare, csdl};

/// A change of the document (from, to), the kind and text of the difference, and the line of the schema file.
const CHANGES: &[(&str, &str, Kind, &str, &str)] = &[
    (
        r#"EnumType Name="tone""#,
        r#"EnumType Name="tint""#,
        Kind::MissingType,
        "missing-type tone: enum type / -",
        "description = \"How something rings.\"",
    ),
    (
        r#"<ComplexType Name="dimensions""#,
        r#"<ComplexType Name="extent""#,
        Kind::MissingType,
        "missing-type size: complex type / -",
        "metadata_name = \"dimensions\"",
    ),
    (
        r#"<EnumType Name="tone""#,
        r#"<EnumType Name="handlingTag"/><EnumType Name="tone""#,
        Kind::NewType,
        "new-type handlingTag: - / present",
        "in_metadata = false",
    ),
    (
        r#"<Property Name="number" Type="Edm.String"/>"#,
        "",
        Kind::MissingProperty,
        "missing-property size.number: Edm.String / -",
        "name = \"number\"",
    ),
    (
        r#"Name="label" Type="Edm.String"/>"#,
        r#"Name="label" Type="Edm.String"/><Property Name="colour" Type="graph.tone"/>"#,
        Kind::NewProperty,
        "new-property parcel.colour: - / microsoft.graph.tone",
        "kind = \"entityType\"",
    ),
    (
        r#"<Property Name="label" Type="Edm.String"/>"#,
        r#"<Property Name="label" Type="Edm.Guid"/>"#,
        Kind::Type,
        "type parcel.label: Edm.String / Edm.Guid",
        "type = \"Edm.String\"",
    ),
    (
        r#"<Property Name="size" Type="graph.dimensions"/>"#,
        r#"<Property Name="size" Type="other.parcel"/>"#,
        Kind::Type,
        "type parcel.size: microsoft.graph.dimensions / microsoft.graph.other.parcel",
        "type = \"microsoft.graph.size\"",
    ),
    (
        r#"<Property Name="weights" Type="Collection(Edm.Double)""#,
        r#"<Property Name="weights" Type="Edm.Double""#,
        Kind::Collection,
        "collection parcel.weights: Collection(Edm.Double) / Edm.Double",
        "type = \"Collection(Edm.Double)\"",
    ),
    (
        r#"<Property Name="units" Type="Collection(Edm.String)"/>"#,
        r#"<Property Name="units" Type="Edm.Int32"/>"#,
        Kind::Type,
        "type size.units: Collection(Edm.String) / Edm.Int32",
        "metadata_type = \"Collection(Edm.String)\"",
    ),
    (
        r#"<Property Name="label" Type="Edm.String"/>"#,
        r#"<Property Name="label" Type="Edm.String" Nullable="false"/>"#,
        Kind::Nullability,
        "nullability parcel.label: nullable / not nullable",
        "name = \"label\"",
    ),
    (
        r#"Type="Edm.String" Nullable="false"/>"#,
        r#"Type="Edm.String"/>"#,
        Kind::Nullability,
        "nullability root.id: not nullable / nullable",
        "nullable = false",
    ),
    (
        r#"BaseType="graph.root">
        <Property Name="label""#,
        r#"BaseType="graph.depot">
        <Property Name="label""#,
        Kind::Base,
        "base parcel: base root / base depot",
        "base = \"root\"",
    ),
    (
        r#"<EntityType Name="root" Abstract="true">"#,
        r#"<EntityType Name="root">"#,
        Kind::Abstract,
        "abstract root: abstract / not abstract",
        "abstract = true",
    ),
    (r#" OpenType="true""#, "", Kind::Open, "open size: open / not open", "open = true"),
    (
        r#"<Member Name="high" Value="2"/>"#,
        "",
        Kind::MissingMember,
        "missing-member tone.high: 2 / -",
        "name = \"high\"",
    ),
    (
        r#"<Member Name="high" Value="2"/>"#,
        r#"<Member Name="high" Value="2"/><Member Name="shrill" Value="4"/>"#,
        Kind::NewMember,
        "new-member tone.shrill: - / 4",
        "description = \"How something rings.\"",
    ),
    (
        r#"<Member Name="high" Value="2"/>"#,
        r#"<Member Name="high" Value="8"/>"#,
        Kind::MemberValue,
        "member-value tone.high: 2 / 8",
        "value = 2",
    ),
    (
        r#"<Property Name="width" Type="Edm.Double"/>"#,
        r#"<Property Name="width" Type="Edm.Double"><Annotation Term="Core.Computed"/></Property>"#,
        Kind::ReadOnly,
        "read-only size.width: writable / read-only",
        "name = \"width\"",
    ),
    (
        r#" ContainsTarget="true""#,
        "",
        Kind::Containment,
        "containment parcel.parcels: Collection(microsoft.graph.parcel), contained / Collection(microsoft.graph.parcel), not contained",
        "paths = [\"/me/depot/parcels\", \"/users/{id}/depot/parcels\"]",
    ),
    (
        r#"NavigationProperty Name="parcels" Type="Collection(graph.parcel)""#,
        r#"NavigationProperty Name="parcels" Type="Collection(graph.root)""#,
        Kind::Containment,
        "containment parcel.parcels: Collection(microsoft.graph.parcel), contained / Collection(microsoft.graph.root)",
        "paths = [\"/me/depot/parcels\", \"/users/{id}/depot/parcels\"]",
    ),
    (
        r#"NavigationProperty Name="parcels""#,
        r#"NavigationProperty Name="packets""#,
        Kind::Containment,
        "containment parcel.parcels: Collection(microsoft.graph.parcel), contained / -",
        "paths = [\"/me/depot/parcels\", \"/users/{id}/depot/parcels\"]",
    ),
];

#[test]
fn equal_declarations_are_no_drift() {
    let drift = against_csdl(METADATA, "global");
    assert_eq!(shown(&drift), [""; 0]);
    assert_eq!((drift.compared, drift.explained), (5, 0));
    let named_in_full =
        METADATA.replace("graph.root", "microsoft.graph.root").replace("Alias=\"graph\"", "Alias=\"g\"");
    let named_in_full = named_in_full
        .replace("\"graph.", "\"g.")
        .replace("(graph.", "(g.")
        .replace("microsoft.microsoft", "microsoft");
    assert_eq!(shown(&against_csdl(&named_in_full, "global")), [""; 0]);
}

#[test]
fn each_change_is_one_difference() {
    for (from, to, kind, expected, line) in CHANGES {
        let drift = against_csdl(&with(METADATA, from, to), "global");
        let others: Vec<String> =
            shown(&drift).into_iter().filter(|text| !text.starts_with("stale-disagreement")).collect();
        assert_eq!(others, [*expected], "{to}");
        assert_eq!(line_of(&drift, *kind), *line, "{to}");
    }
    let tested: BTreeSet<Kind> = CHANGES.iter().map(|change| change.2).collect();
    let elsewhere = [Kind::TypeKind, Kind::Name, Kind::Flags, Kind::StaleDisagreement];
    let missing: Vec<_> =
        Kind::ALL.iter().filter(|kind| !tested.contains(kind) && !elsewhere.contains(kind)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn obsolete_rows_are_reported() {
    let stale = |from, to| shown(&against_csdl(&with(METADATA, from, to), "global"));
    assert_eq!(
        stale(r#"<Property Name="stamp" Type="Edm.String"/>"#, ""),
        [
            "missing-property parcel.stamp: Edm.String / -",
            "stale-disagreement parcel.stamp: present / absent"
        ]
    );
    assert_eq!(
        stale(
            r#"<Property Name="number" Type="Edm.String"/>"#,
            r#"<Property Name="id" Type="Edm.String"/><Property Name="number" Type="Edm.String"/>"#
        ),
        ["name size.id: number / id", "stale-disagreement size.id: number / id"]
    );
    assert_eq!(
        stale(r#" IsFlags="true""#, ""),
        ["flags tone: flags / no flags", "stale-disagreement tone: flags / no flags"]
    );
    // The new annotation agrees with the schema, but not with the row.
    assert_eq!(
        stale(
            r#"<Property Name="sentDateTime" Type="Edm.DateTimeOffset"/>"#,
            r#"<Property Name="sentDateTime" Type="Edm.DateTimeOffset"><Annotation Term="Org.OData.Core.V1.Computed" Bool="true"/></Property>"#
        ),
        ["stale-disagreement parcel.sentDateTime: unannotated / read-only"]
    );
    // The row of the operation covers each property that is not in its request table.
    assert_eq!(
        stale(
            r#"<Property Name="stamp" Type="Edm.String"/>"#,
            r#"<Property Name="stamp" Type="Edm.String"><Annotation Term="Core.Permissions" EnumMember="Core.Permission/Read"/></Property>"#
        ),
        [
            "read-only parcel.stamp: writable / read-only",
            "stale-disagreement create-parcel: unannotated / unannotated, read-only"
        ]
    );
    let depth = r#"<Property Name="depth" Type="Edm.Double"/><Property Name="width" Type="Edm.Double"/>"#;
    let found = stale(r#"<Property Name="width" Type="Edm.Double"/>"#, depth);
    assert_eq!(found.first().map(String::as_str), Some("new-property size.depth: - / Edm.Double"));
    assert!(
        found.iter().any(|text| text.starts_with("stale-disagreement size: lacks depth / ")),
        "{found:?}"
    );
}

#[test]
fn another_cloud_has_its_own_rows() {
    let drift = against_csdl(&north(), "North");
    assert_eq!((shown(&drift), drift.explained), (vec![], 2));
    // The document of one cloud differs from what the rows say about the other.
    assert!(!shown(&against_csdl(&north(), "global")).is_empty());
    assert_eq!(
        shown(&against_csdl(METADATA, "North"))
            .into_iter()
            .filter(|text| text.starts_with("stale"))
            .collect::<Vec<_>>(),
        ["stale-disagreement parcel.stamp: absent / present", "stale-disagreement size: size / absent"]
    );
    // A later change in the cloud makes its row obsolete.
    let moved = with(&north(), "Name=\"units\" Type=\"Edm.String\"", "Name=\"units\" Type=\"Edm.Int32\"");
    assert_eq!(
        shown(&against_csdl(&moved, "North")),
        [
            "stale-disagreement size.units: Edm.String / Edm.Int32",
            "type size.units: Collection(Edm.String) / Edm.Int32"
        ]
    );
    // For a cloud that no row names, the statements about the global service apply.
    assert_eq!(shown(&against_csdl(METADATA, "South")), [""; 0]);
}

#[test]
fn another_kind_of_type_is_a_difference() {
    let complex = METADATA.replace("EntityType Name=\"depot\"", "EntityType Name=\"unit\"");
    assert_eq!(
        shown(&against_csdl(&complex, "global")),
        [""; 0],
        "the type that holds the collection can have any name"
    );
    let text = METADATA.replace("<EntityType Name=\"root\"", "<ComplexType Name=\"root\"");
    let text = with(
        &text,
        "Nullable=\"false\"/>\n      </EntityType>",
        "Nullable=\"false\"/>\n      </ComplexType>",
    );
    assert_eq!(shown(&against_csdl(&text, "global")), ["type-kind root: entity type / complex type"]);
    let text = METADATA.replace("EnumType Name=\"tone\" IsFlags=\"true\"", "ComplexType Name=\"tone\"");
    let text = text.replace("</EnumType>", "</ComplexType>");
    let found = shown(&against_csdl(&text, "global"));
    assert!(found.contains(&"type-kind tone: enum type / complex type".to_owned()), "{found:?}");
    let text =
        METADATA.replace("ComplexType Name=\"dimensions\" OpenType=\"true\"", "EnumType Name=\"dimensions\"");
    let text = with(
        &text,
        "Type=\"Edm.String\"/>\n      </ComplexType>",
        "Type=\"Edm.String\"/>\n      </EnumType>",
    );
    let found = shown(&against_csdl(&text, "global"));
    assert!(found.contains(&"type-kind size: complex type / enum type".to_owned()), "{found:?}");
}

#[test]
fn annotations_are_read_in_every_form() {
    let target = |target: &str, annotation: &str| {
        let block = format!("<Annotations Target=\"{target}\">{annotation}</Annotations><EntityContainer");
        shown(&against_csdl(&with(METADATA, "<EntityContainer", &block), "global"))
    };
    let read_only = "read-only parcel.label: writable / read-only";
    for annotation in [
        r#"<Annotation Term="Org.OData.Core.V1.Computed"/>"#,
        r#"<Annotation Term="Core.Computed" Bool="true"/>"#,
        r#"<Annotation Term="Core.Computed"><Bool>true</Bool></Annotation>"#,
        r#"<Annotation Term="Core.Permissions" EnumMember="Core.Permission/Read"/>"#,
        r#"<Annotation Term="Core.Permissions"><EnumMember>Org.OData.Core.V1.Permission/Read Org.OData.Core.V1.Permission/Invoke</EnumMember></Annotation>"#,
    ] {
        assert_eq!(target("graph.parcel/label", annotation), [read_only], "{annotation}");
        assert_eq!(target("microsoft.graph.parcel/label", annotation), [read_only], "{annotation}");
        assert_eq!(target("microsoft.graph.other.parcel/label", annotation), [""; 0], "{annotation}");
    }
    for annotation in [
        r#"<Annotation Term="Core.Computed" Bool="false"/>"#,
        r#"<Annotation Term="Core.Computed" Qualifier="some" Bool="true"/>"#,
        r#"<Annotation Term="Other.Computed" Bool="true"/>"#,
        r#"<Annotation Term="Core.Permissions" EnumMember="Core.Permission/ReadWrite"/>"#,
        r#"<Annotation Term="Core.Description" String="Read-only."/>"#,
    ] {
        assert_eq!(target("graph.parcel/label", annotation), [""; 0], "{annotation}");
    }
    let writable = r#"<Annotation Term="Core.Permissions" EnumMember="Core.Permission/ReadWrite"/>"#;
    assert_eq!(target("graph.root/id", writable), ["read-only root.id: read-only / writable"]);
}

#[test]
fn a_part_of_metadata_can_omit_types() {
    let container = "<EntityContainer Name=\"Service\"><EntitySet Name=\"depots\" EntityType=\"graph.depot\"/></EntityContainer>";
    let part = with(METADATA, container, "");
    assert_eq!(shown(&against_csdl(&part, "global")), [""; 0]);
    let cut = |text: &str, from: &str, to: &str| {
        let start = text.find(from).expect("the beginning");
        let end = start + text[start..].find(to).expect("the end") + to.len();
        format!("{}{}", &text[..start], &text[end..])
    };
    // Without a depot, nothing refers to a parcel.
    let without = cut(&part, "<EntityType Name=\"depot\"", "</EntityType>");
    let without = cut(&without, "<EntityType Name=\"parcel\"", "</EntityType>");
    let drift = against_csdl(&without, "global");
    assert_eq!(drift.left_out, ["parcel"]);
    assert_eq!(shown(&drift), [""; 0]);
    // A type that another type refers to must be declared.
    let dangling = cut(&part, "<ComplexType Name=\"dimensions\"", "</ComplexType>");
    assert!(
        shown(&against_csdl(&dangling, "global")).contains(&"missing-type size: complex type / -".to_owned())
    );
    // A declared type must be complete.
    let fewer = with(&part, "<Property Name=\"label\" Type=\"Edm.String\"/>", "");
    assert_eq!(shown(&against_csdl(&fewer, "global")), ["missing-property parcel.label: Edm.String / -"]);
}

/// A get of a collection that `$metadata` does not have.
const GET: &str = r#"
[get]
description = "Returns a letter."
method = "GET"
paths = ["/me/depot/letters/{id}"]
success = 200
clouds = ["global"]
[get.provenance]
page = "https://example.com/get"
transcribed = 2026-11-23
revision = "first"
"#;

#[test]
fn operations_without_a_body_are_compared() {
    let drift = |row: &str| {
        let mut sources = sources("tests/schemas");
        let file = sources.iter_mut().find(|source| source.path.ends_with("parcel/operations.toml"));
        file.expect("the operations of parcel").text.extend([GET, row]);
        let schema = Schema::read(&sources).expect("schema files without mistakes");
        let declared = csdl::read(METADATA.as_bytes(), &schema).expect("CSDL");
        compare(&schema, &declared, GLOBAL_CLOUD)
    };
    let row = |declares: &str| {
        format!(
            "[[get.disagreement]]\ntopic = \"path\"\nsays = [\n\
             {{ source = \"documentation\", text = \"It exists.\" }},\n\
             {{ source = \"metadata\", declares = \"{declares}\", text = \"Another one.\" }},\n]\nreading = \"It exists.\"\n"
        )
    };
    let letters = "containment parcel.letters: Collection(microsoft.graph.parcel), contained / -";
    let unexplained = drift("");
    assert_eq!(shown(&unexplained), [letters]);
    let suggested = unexplained.differences[0].row.as_ref().map(|row| row.list.as_str());
    assert_eq!(suggested, Some("get.disagreement"));
    let explained = drift(&row("absent"));
    assert_eq!((shown(&explained), explained.explained), (vec![], 1));
    let stale = "stale-disagreement get-parcel: contained / absent";
    assert_eq!(shown(&drift(&row("contained"))), [letters, stale]);
}
