#!/usr/bin/env bash
# Starts the workbench on a Mac and opens it in a browser: for a double click.
exec "$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)/dsisim" serve --open "$@"
