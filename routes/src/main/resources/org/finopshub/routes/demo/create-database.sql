-- Makes one hub's database. Parameter: its name, put in as text since an identifier cannot be bound.
CREATE DATABASE "%s"
