using System.Text.RegularExpressions;
using FastEndpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Competence.Api.Tests.Access;

/// <summary>One operation of the running host.</summary>
internal sealed partial record Operation(string Id, string Verb, string Route, EndpointDefinition Definition)
{
    public static IReadOnlyList<Operation> All(CompetenceApi api) =>
    [
        .. from endpoint in api.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
           let definition = endpoint.Metadata.GetMetadata<EndpointDefinition>()
           where definition is not null
           let name = definition.EndpointType.Name.Replace("Endpoint", "", StringComparison.Ordinal)
           select new Operation(char.ToLowerInvariant(name[0]) + name[1..], definition.Verbs[0], "/" + endpoint.RoutePattern.RawText!.TrimStart('/'), definition),
    ];

    public bool HasBody => Definition.ReqDtoType.GetProperties().Any(p => p.GetCustomAttributes(typeof(FromBodyAttribute), false).Length > 0);

    public IEnumerable<string> QueryNames => Definition.ReqDtoType.GetProperties()
        .Where(p => p.GetCustomAttributes(typeof(QueryParamAttribute), false).Length > 0).Select(p => p.Name);

    /// <summary>The route with these values, and random ids for the rest.</summary>
    public string Path(IReadOnlyDictionary<string, string> values) =>
        Places().Replace(Route, place => values.GetValueOrDefault(place.Groups[1].Value) ?? Guid.CreateVersion7().ToString());

    [GeneratedRegex(@"\{(\w+)[^}]*\}")]
    private static partial Regex Places();
}
