"""The rules of the program: values and pure functions, standard library only."""
