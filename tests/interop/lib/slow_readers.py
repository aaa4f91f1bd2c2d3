"""Clients that send many requests at once, and read the responses slowly or not at all."""

import socket
import threading
from types import TracebackType
from typing import Self

from lib.service import Service

#: The path has nothing, so the response is small for the service and the requests are too.
REQUEST = b"GET /nothing HTTP/1.1\r\nHost: localhost\r\n\r\n"
#: Seconds between two reads.
PAUSE = 1


class SlowReaders:
    """Holds connections whose responses fill all buffers, and reads at most `sip` bytes of each per second."""

    def __init__(self, service: Service, count: int, sip: int) -> None:
        self.sip = sip
        self.done = threading.Event()
        self.connections = [socket.create_connection(("127.0.0.1", service.port)) for _ in range(count)]
        for connection in self.connections:
            connection.setblocking(False)

    def __enter__(self) -> Self:
        self.thread = threading.Thread(target=self._run)
        self.thread.start()
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.done.set()
        self.thread.join()
        for connection in self.connections:
            connection.close()

    def _run(self) -> None:
        block = REQUEST * 1_000
        while not self.done.wait(PAUSE):
            for connection in self.connections:
                try:
                    connection.send(block)
                except OSError:
                    pass
                try:
                    if self.sip:
                        connection.recv(self.sip)
                except OSError:
                    pass
