using System.Reflection;
using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Competence.Goals.Xapi.Manners;

/// <summary>What all resources of xAPI have in common: the version is named, and no parameter is unknown, written otherwise or given twice.</summary>
internal abstract class XapiEndpoint<TQuery> : Endpoint<TQuery> where TQuery : notnull
{
    private static readonly HashSet<string> Known = [.. typeof(TQuery).GetProperties().Select(NameOf)];

    protected abstract Task<IResult> Answer(TQuery query, XapiVersion version, CancellationToken ct);

    /// <param name="contentTypes">What it takes as its body.</param>
    protected void Speak(Http verb, string route, string action, params string[] contentTypes)
    {
        RoutePrefixOverride("xapi");
        Verbs(verb);
        Routes(route);
        Policies(action);
        if (Known.Count > 0) RequestBinder(new RequestBinder<TQuery>(BindingSource.QueryParams));
        Description(d => d.WithMetadata(new OwnManners(OwnManners.LongestRequest, contentTypes)), clearDefaults: true);
    }

    public override async Task HandleAsync(TQuery request, CancellationToken ct)
    {
        var version = XapiVersion.Of(HttpContext.Request);
        var refusal = version is null ? new Refusal(400, "goals.xapi-version", XapiVersion.Header, string.Join(", ", XapiVersion.All)) : Unknown();
        await Send.ResultAsync(refusal is null ? await Answer(request, version!, ct) : Outcome.Problem(refusal));
    }

    private Refusal? Unknown()
    {
        foreach (var (name, values) in HttpContext.Request.Query)
            if (!Known.Contains(name)) return new Refusal(400, "goals.xapi-unknown", name.Replace("\0", "", StringComparison.Ordinal));
            else if (values.Count != 1 || string.IsNullOrEmpty(values[0]) || values[0]!.Contains('\0', StringComparison.Ordinal)) return new Refusal(400, "goals.xapi-form", name, "UTF-8");
        return null;
    }

    private static string NameOf(PropertyInfo property) =>
        property.GetCustomAttribute<BindFromAttribute>()?.Name ?? System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(property.Name);
}
