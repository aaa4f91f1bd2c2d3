"""The service example against clients that mean it ill: each is refused, and the service stays up."""

import re
import socket
import time
from concurrent.futures import ThreadPoolExecutor

from lib.checks import Checks
from lib.hostile import CLOSED, JSON, Request, bodies, head, transfers
from lib.service import PATIENCE, Service

TOOL = "service"
#: More than MAX_CONNECTIONS in examples/service.rs.
IDLE_CONNECTIONS = 600
#: MiB. What is read of a body is bounded, and so is what is kept.
MOST_MEMORY = 64


def connect(service: Service) -> socket.socket:
    return socket.create_connection(("127.0.0.1", service.port), timeout=PATIENCE)


def answers(connection: socket.socket) -> list[int]:
    """The statuses of everything that comes until the connection is closed."""
    said = b""
    try:
        while piece := connection.recv(65536):
            said += piece
    except ConnectionError:
        pass
    return [int(status) for status in re.findall(rb"^HTTP/1\.1 (\d{3})", said, re.MULTILINE)] or [CLOSED]


def send(service: Service, request: Request) -> tuple[list[int], float]:
    started = time.monotonic()
    with connect(service) as connection:
        try:
            for piece in request.pieces:
                connection.sendall(piece)
                time.sleep(request.pause)
            if request.ends:
                connection.shutdown(socket.SHUT_WR)
        except ConnectionError:
            pass
        return answers(connection), time.monotonic() - started


def is_refused(service: Service) -> bool:
    try:
        connect(service).close()
        return False
    except ConnectionRefusedError:
        return True


def stops_gracefully(service: Service) -> tuple[list[int], bool, int]:
    """The answer to a request that has begun when the service is told to stop, whether others are refused, and how the
    service ends."""
    with connect(service) as connection:
        connection.sendall(head(JSON, "Content-Length: 2") + b"{")
        time.sleep(0.5)
        service.ask_to_stop()
        time.sleep(0.5)
        refused = is_refused(service)
        connection.sendall(b"}")
        return answers(connection), refused, service.process.wait(PATIENCE)


checks = Checks()
with Service() as service:
    requests = [*bodies(), *transfers()]
    with ThreadPoolExecutor(max_workers=len(requests)) as pool:
        sent = list(pool.map(lambda request: (request, *send(service, request)), requests))
    for request, statuses, seconds in sent:
        found = f"{statuses} after {seconds:.1f} s"
        as_expected = any(status in request.expected for status in statuses)
        checks.that(as_expected, TOOL, request.title, f"is answered with {request.expected}", found)
        # Nothing of an ill-meant request may pass for another request either.
        refused = all(status == CLOSED or 400 <= status < 500 for status in statuses)
        checks.that(refused or request.expected == (201,), TOOL, request.title, "is refused", found)
    checks.that(service.is_healthy(), TOOL, "health", "is well after all of them")

    idle = [connect(service) for _ in range(IDLE_CONNECTIONS)]
    checks.that(service.is_healthy(), TOOL, "health", "is well again when idle connections have had their time")
    for connection in idle:
        connection.close()

    most = service.memory("VmHWM")
    print(f"{len(requests)} hostile requests and {IDLE_CONNECTIONS} idle connections: {most:.1f} MiB at most")
    checks.that(most < MOST_MEMORY, TOOL, "memory", f"stays below {MOST_MEMORY} MiB", f"{most} MiB")

    statuses, refused, ended = stops_gracefully(service)
    checks.that(statuses == [201], TOOL, "stop", "a request that has begun is answered", str(statuses))
    checks.that(refused, TOOL, "stop", "no other connection is taken")
    checks.that(ended == 0, TOOL, "stop", "the service ends well", f"status {ended}")
checks.done()
