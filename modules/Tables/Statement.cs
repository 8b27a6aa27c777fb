namespace Competence.Tables;

/// <param name="Parameters">Named as in the statement; <c>@tenant</c> is the session's own.</param>
public sealed record Statement(string Sql, params (string Name, object? Value)[] Parameters);
