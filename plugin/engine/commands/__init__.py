"""One module a command: NAME, HELP, add_arguments(parser), job(options) and, where JSON is not enough, summary(result)."""
