"""What a person does with the program, one module a deed, for window and command line alike."""
