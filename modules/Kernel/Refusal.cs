namespace Competence.Kernel;

/// <summary>
/// A rule said no. <paramref name="Code"/> (<c>module.kebab-reason</c>) is part of the API contract and the key of the
/// sentence that people read, in their language; <paramref name="Values"/> fill that sentence's places.
/// </summary>
/// <param name="Status">The HTTP status: 403, 404, 409, 412, 422 or 428.</param>
public sealed record Refusal(int Status, string Code, params IReadOnlyList<object> Values)
{
    public static Refusal NotFound(string code, params IReadOnlyList<object> values) => new(404, code, values);
    public static Refusal Conflict(string code, params IReadOnlyList<object> values) => new(409, code, values);
    public static Refusal Forbidden(string code, params IReadOnlyList<object> values) => new(403, code, values);

    /// <summary>Null where nothing was changed since the version that the change is based on, or any will do.</summary>
    public static Refusal? Stale(long? basedOn, long? current) =>
        basedOn is null || basedOn == (current ?? 0) ? null : new(412, "manners.stale");
}
