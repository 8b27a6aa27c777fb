namespace Competence.Api.Problems;

/// <summary>What went wrong, as RFC 9457 has it; the content type is <c>application/problem+json</c>.</summary>
/// <param name="Type">A URN that ends in the code.</param>
/// <param name="Title">What kind of problem, in the reader's language.</param>
/// <param name="Status">The HTTP status again.</param>
/// <param name="Detail">What to do about it, in the reader's language.</param>
/// <param name="Code">Stable: <c>module.kebab-reason</c>, <c>validation</c> or <c>http.…</c>. Programs read this.</param>
/// <param name="TraceId">To quote to support.</param>
/// <param name="Errors">The fields at fault; empty where the problem is of another kind.</param>
public sealed record Problem(
    string Type, string Title, int Status, string? Detail, string Code, string TraceId, IReadOnlyList<FieldError> Errors);

/// <param name="Name">The field, named as in the JSON (<c>requirements[0].level</c>) or the query.</param>
/// <param name="Reason">What is wrong with it, in the reader's language.</param>
public sealed record FieldError(string Name, string Reason);
