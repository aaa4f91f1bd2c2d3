//! Annotations that say whether clients may set a property.

/// What the annotations of one property say.
#[derive(Clone, Debug, Default)]
pub(super) struct Stated {
    /// `Org.OData.Core.V1.Computed`
    pub(super) computed: Option<bool>,
    /// `Org.OData.Core.V1.Permissions`: whether writing is among them.
    pub(super) writable: Option<bool>,
}

/// The terms that are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Term {
    Computed,
    Permissions,
}

impl Term {
    /// The term of a full name.
    pub(super) fn of(name: &str) -> Option<Self> {
        match name {
            "Org.OData.Core.V1.Computed" => Some(Self::Computed),
            "Org.OData.Core.V1.Permissions" => Some(Self::Permissions),
            _ => None,
        }
    }
}

impl Stated {
    /// Takes an annotation; the value of a tag that is left out is true.
    pub(super) fn take(&mut self, term: Term, value: Option<&str>) {
        match term {
            Term::Computed => self.computed = Some(value != Some("false")),
            Term::Permissions => {
                let writes = |value: &str| {
                    let members = value.split([' ', ',']).filter_map(|member| member.rsplit('/').next());
                    members.into_iter().any(|member| matches!(member, "Write" | "ReadWrite" | "2" | "3"))
                };
                self.writable = value.map(writes).or(self.writable);
            }
        }
    }

    /// Whether only the service sets the property, where anything is said.
    pub(super) fn read_only(&self) -> Option<bool> {
        match (self.computed, self.writable) {
            (Some(true), _) | (_, Some(false)) => Some(true),
            (Some(false), _) | (_, Some(true)) => Some(false),
            (None, None) => None,
        }
    }
}
