"""The door between the two wings: jobs, results, legends and the line protocol. Standard library only."""
