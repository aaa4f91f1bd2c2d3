//! Bodies that are sent in pieces, declare a length or are interrupted.

use std::collections::VecDeque;
use std::io::{self, Error, ErrorKind};
use std::pin::Pin;
use std::task::{Context, Poll};

use axum::body::{Body, Bytes};
use http_body::{Frame, SizeHint};

/// What a client sends, piece by piece.
pub(crate) struct Pieces {
    pieces: VecDeque<io::Result<Bytes>>,
    declared: Option<u64>,
}

impl Pieces {
    /// As with `Transfer-Encoding: chunked`: the length is not known before the end.
    pub(crate) fn chunked(body: &[u8]) -> Self {
        let pieces = body.chunks(7).map(|piece| Ok(Bytes::copy_from_slice(piece))).collect();
        Self { pieces, declared: None }
    }

    /// Declares a length and sends nothing: reading it fails the test.
    pub(crate) fn never_read(length: u64) -> Self {
        Self { pieces: VecDeque::new(), declared: Some(length) }
    }

    pub(crate) fn interrupted(body: &[u8]) -> Self {
        let mut pieces = Self::chunked(body);
        pieces.pieces.push_back(Err(Error::from(ErrorKind::ConnectionReset)));
        pieces
    }
}

impl http_body::Body for Pieces {
    type Data = Bytes;
    type Error = Error;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        assert!(self.declared.is_none(), "the body was read");
        Poll::Ready(self.pieces.pop_front().map(|piece| piece.map(Frame::data)))
    }

    fn size_hint(&self) -> SizeHint {
        self.declared.map_or_else(SizeHint::new, SizeHint::with_exact)
    }
}

impl From<Pieces> for Body {
    fn from(pieces: Pieces) -> Self {
        Self::new(pieces)
    }
}
