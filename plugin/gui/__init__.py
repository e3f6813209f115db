"""What an analyst sees: the dock, its pages and dialogs."""
