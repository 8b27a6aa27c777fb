namespace Competence.Kernel;

/// <summary>
/// A rule said no. <paramref name="Code"/> (<c>module.kebab-reason</c>) is part of the API contract and the key of the
/// sentence that people read, in their language; <paramref name="Values"/> fill that sentence's places.
/// </summary>
/// <param name="Status">The HTTP status: 403, 404, 409, 412 or 422.</param>
public sealed record Refusal(int Status, string Code, params IReadOnlyList<object> Values)
{
    public static Refusal NotFound(string code, params IReadOnlyList<object> values) => new(404, code, values);
    public static Refusal Conflict(string code, params IReadOnlyList<object> values) => new(409, code, values);
    public static Refusal Forbidden(string code, params IReadOnlyList<object> values) => new(403, code, values);
}
