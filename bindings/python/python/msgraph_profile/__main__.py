"""The command `msgraph-profile`."""

import signal
import sys

from ._native import run_command


def main() -> int:
    """Runs the command with the arguments of the process, and returns its exit status."""
    # Python's own handler would wait for the command to return.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    return run_command(["msgraph-profile", *sys.argv[1:]])


if __name__ == "__main__":
    sys.exit(main())
