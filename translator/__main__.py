"""`python -m translator` is the command `translator`."""

import sys

from translator.cli.main import main

sys.exit(main())
