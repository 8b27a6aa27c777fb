namespace Competence.Kernel;

/// <summary>A part of a list, in a stable order.</summary>
/// <param name="Items">At most as many as asked for.</param>
/// <param name="NextCursor">Send it as <c>cursor</c> to read on; null at the end.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, string? NextCursor);
