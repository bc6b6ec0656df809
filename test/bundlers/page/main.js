import "tool-compare";
