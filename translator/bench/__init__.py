"""`translator bench`: one suite of programs on every engine and every peer that this machine has, as a table.

`workloads` and `debian` say what is run, `peers` how, `measure` runs it (through `runner`, a process of its own),
`report` makes the figures, `table` and `plot` show them. Called by `cli/bench.py`; imported by no other command.
"""
