using System.Globalization;
using Competence.Api.Problems;
using FluentValidation.Results;

namespace Competence.Api.Manners;

/// <summary>What is wrong with a query or a route before anything is bound from it.</summary>
internal static class QueryFaults
{
    private const int LongestCursor = 500, LongestPage = 100;

    public static List<ValidationFailure> In(HttpContext http, RequestShape shape)
    {
        List<ValidationFailure> faults = [];
        foreach (var (name, values) in http.Request.Query)
        {
            if (!shape.Query.TryGetValue(name, out var parameter)) faults.Add(Fault(name, "manners.unknown-parameter"));
            else if (values.Count > 1 && !parameter.MayRepeat) faults.Add(Fault(name, "manners.repeated"));
            else if (values.Any(IsUnstorable)) faults.Add(Fault(name, "manners.unstorable"));
            else if (parameter.IsOfIds && !values.All(IsId)) faults.Add(Fault(name, "manners.value")); // the binder would name the place in the list alone
            else if (name.Equals("limit", StringComparison.OrdinalIgnoreCase) && !IsLimit(values[0])) faults.Add(Fault(name, "manners.limit", LongestPage));
            else if (name.Equals("cursor", StringComparison.OrdinalIgnoreCase) && values[0]!.Length > LongestCursor) faults.Add(Fault(name, "manners.cursor"));
        }
        foreach (var (name, value) in http.Request.RouteValues)
            if (IsUnstorable(value as string)) faults.Add(Fault(name, "manners.unstorable"));
            else if (Guid.TryParse(value as string, out var id) && id == Guid.Empty) faults.Add(Fault(name, "manners.value")); // no stream has that id
        return faults;
    }

    private static bool IsLimit(string? value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit is >= 1 and <= LongestPage;

    private static bool IsId(string? value) => Guid.TryParseExact(value, "D", out _);

    // PostgreSQL's text holds no NUL
    private static bool IsUnstorable(string? value) => value?.Contains('\0', StringComparison.Ordinal) == true;

    private static ValidationFailure Fault(string name, string code, params object[] values) =>
        new(name.Replace("\0", "", StringComparison.Ordinal), Sentences.For(code, values));
}
