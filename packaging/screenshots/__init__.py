"""Pictures of every surface of the program: taken by `make screenshots`, compared by a test."""
