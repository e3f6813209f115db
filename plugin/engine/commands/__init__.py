"""One module a command: NAME, HELP, add_arguments(parser), job(options) and, for people, summary(result)."""
