"""The service example rejects hostile clients, and stays up."""

import re
import socket
import time
from concurrent.futures import ThreadPoolExecutor

from lib.checks import Checks
from lib.hostile import CLOSED, JSON, Request, bodies, head, transfers
from lib.service import PATIENCE, Service
from lib.slow_readers import SlowReaders

TOOL = "service"
#: More than MAX_CONNECTIONS in examples/service/connections.rs.
CONNECTIONS = 600
#: Bytes per second that slow clients read: none, and enough to be in time for each write.
SIPS = (0, 32 * 1024)
#: The maximum memory in MiB. What is read and kept of a body is limited.
MAX_MEMORY = 64


def connect(service: Service) -> socket.socket:
    return socket.create_connection(("127.0.0.1", service.port), timeout=PATIENCE)


def statuses_from(connection: socket.socket) -> list[int]:
    """The statuses of all responses until the connection is closed."""
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
        return statuses_from(connection), time.monotonic() - started


def is_refused(service: Service) -> bool:
    try:
        connect(service).close()
        return False
    except ConnectionRefusedError:
        return True


def stops_gracefully(service: Service) -> tuple[list[int], bool, int]:
    """The response to a request that was open when the service had to stop, whether others are refused, and the exit
    status of the service."""
    with connect(service) as connection:
        connection.sendall(head(JSON, "Content-Length: 2") + b"{")
        time.sleep(0.5)
        service.ask_to_stop()
        time.sleep(0.5)
        refused = is_refused(service)
        connection.sendall(b"}")
        return statuses_from(connection), refused, service.process.wait(PATIENCE)


checks = Checks()
with Service() as service:
    requests = [*bodies(), *transfers()]
    with ThreadPoolExecutor(max_workers=len(requests)) as pool:
        sent = list(pool.map(lambda request: (request, *send(service, request)), requests))
    for request, statuses, seconds in sent:
        found = f"{statuses} after {seconds:.1f} s"
        as_expected = any(status in request.expected for status in statuses)
        checks.that(as_expected, TOOL, request.title, f"gets {request.expected}", found)
        # No part of a hostile request may be taken for another request either.
        refused = all(status == CLOSED or 400 <= status < 500 for status in statuses)
        checks.that(refused or request.expected == (201,), TOOL, request.title, "is refused", found)
    checks.that(service.is_healthy(), TOOL, "health", "is well after all of them")

    idle = [connect(service) for _ in range(CONNECTIONS)]
    checks.that(service.is_healthy(), TOOL, "health", "is well again when idle connections have had their time")
    for connection in idle:
        connection.close()

    for sip in SIPS:
        with SlowReaders(service, CONNECTIONS, sip):
            time.sleep(3)
            title = f"is well again when clients that read {sip} bytes/s have had their time"
            started = time.monotonic()
            checks.that(service.is_healthy(), TOOL, "health", title)
            print(f"{CONNECTIONS} clients that read {sip} bytes/s: others waited {time.monotonic() - started:.0f} s")

    most = service.memory("VmHWM")
    print(f"{len(requests)} hostile requests and {CONNECTIONS} connections each of idle clients and slow readers: {most:.1f} MiB at most")
    checks.that(most < MAX_MEMORY, TOOL, "memory", f"stays below {MAX_MEMORY} MiB", f"{most} MiB")

    statuses, refused, ended = stops_gracefully(service)
    checks.that(statuses == [201], TOOL, "stop", "an open request is finished", str(statuses))
    checks.that(refused, TOOL, "stop", "other connections are refused")
    checks.that(ended == 0, TOOL, "stop", "the service ends well", f"status {ended}")
checks.done()
