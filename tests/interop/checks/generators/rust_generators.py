"""typify and progenitor: their types and client compile, and behave as `rust/tests/` says.

The documents of three entity types: the whole client takes minutes to compile. All documents are at least generated.
"""
