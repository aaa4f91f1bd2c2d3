//! Query options: how they are written, and which are rejected.

use msgraph_profile::PersonInterest;
use msgraph_profile::facts::{self, OperationKind, QueryOption};
use msgraph_profile::operation::DELETE_PERSON_INTEREST;
use msgraph_profile::request::{Query, QueryError, RequestError};
use proptest::prelude::*;

use super::{me, path_of};

#[test]
fn query_options_are_encoded_in_the_order_of_the_page() {
    let query = Query::new()
        .top(5)
        .skip(10)
        .select(["displayName", "createdBy/user"])
        .order_by(["displayName", "createdDateTime desc"])
        .filter("categories/any(c:c eq 'R&D #1?+%') and 日 ne 'a\nb'");
    let expected = "$filter=categories%2Fany%28c%3Ac%20eq%20%27R%26D%20%231%3F%2B%25%27%29%20and%20%E6%97%A5%20ne%20%27a%0Ab%27\
                    &$orderby=displayName,createdDateTime%20desc&$select=displayName,createdBy%2Fuser&$skip=10&$top=5";
    let request = me().list_with::<PersonInterest>(&query).unwrap();
    assert_eq!(request.uri().query(), Some(expected));
    let one = Query::new().select(["displayName"]);
    let one = path_of(me().get_with::<PersonInterest>("1", &one));
    assert_eq!(one, "/me/profile/interests/1?$select=displayName");
    let none = Query::new().select(Vec::<String>::new()).order_by([""; 0]);
    assert_eq!(path_of(me().list_with::<PersonInterest>(&none)), "/me/profile/interests");
}

proptest! {
    #[test]
    fn no_filter_leaves_its_option(text in "\\PC{1,40}") {
        let query = Query::new().filter(format!("displayName eq {}", Query::text(&text))).top(1);
        let request = me().list_with::<PersonInterest>(&query).unwrap();
        let options: Vec<&str> = request.uri().query().unwrap().split('&').collect();
        prop_assert_eq!(options.len(), 2);
        prop_assert_eq!(options[1], "$top=1");
        let value = options[0].strip_prefix("$filter=").unwrap();
        let decoded = percent_encoding::percent_decode_str(value).decode_utf8().unwrap();
        prop_assert_eq!(decoded, format!("displayName eq '{}'", text.replace('\'', "''")));
        prop_assert_eq!(request.uri().path(), "/beta/me/profile/interests");
    }
}

#[test]
fn query_options_that_cannot_work_are_rejected() {
    let list = |query: Query| me().list_with::<PersonInterest>(&query).unwrap_err().to_string();
    let properties = "its properties are id, allowedAudiences, createdBy, createdDateTime, inference, ";
    let rows = [
        (
            Query::new().select(["displayName", "webURL"]),
            "$select: personInterest has no property \"webURL\"; did you mean \"webUrl\"?",
        ),
        (
            Query::new().select(["inference/confidenceScor"]),
            "$select: inferenceData has no property \"confidenceScor\"; did you mean \"confidenceScore\"?",
        ),
        (
            Query::new().order_by(["display_name desc"]),
            "$orderby: personInterest has no property \"display_name\"; did you mean \"displayName\"?",
        ),
        (
            Query::new().order_by(["displayName down"]),
            "$orderby: \"displayName down\" is not a property; write its name, which can be followed by ` asc` or ` desc`",
        ),
        (Query::new().filter(" "), "$filter: the expression is empty; leave it out"),
        (
            Query::new().filter("displayName eq 'O'Neill'"),
            "$filter: a quote is not closed; double a quote that is part of a string: 'O''Neill'",
        ),
    ];
    for (query, expected) in rows {
        assert_eq!(list(query), expected);
    }
    let unknown = list(Query::new().select(["colour\u{1B}"]));
    assert!(unknown.contains(properties) && unknown.contains("\"colour\\u{1b}\""), "{unknown}");

    let get = me().get_with::<PersonInterest>("1", &Query::new().top(1)).unwrap_err();
    let message = "get-personInterest does not document $top; its query options are $select";
    assert_eq!(get.to_string(), message);
    assert!(matches!(
        get,
        RequestError::Query(QueryError::Undocumented {
            option: QueryOption::Top,
            documented: [QueryOption::Select],
            ..
        })
    ));
    let delete = me().bodiless(&DELETE_PERSON_INTEREST, Some("1"), &Query::new().select(["id"])).unwrap_err();
    let message = "delete-personInterest documents no query options, so $select cannot be used";
    assert_eq!(delete.to_string(), message);
}

#[test]
fn every_property_can_be_selected() {
    for operation in facts::operations().iter().filter(|operation| operation.kind == OperationKind::List) {
        let ty = facts::structured_type(operation.type_name).unwrap();
        let names = ty.properties.iter().map(|property| property.name);
        let query = Query::new().order_by(names.clone()).select(names);
        assert!(me().bodiless(operation, None, &query).is_ok(), "{}", operation.name);
    }
}
