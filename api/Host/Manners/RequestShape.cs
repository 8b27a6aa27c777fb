using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using Competence.Goals.Xapi.Manners;
using FastEndpoints;

namespace Competence.Api.Manners;

/// <summary>What an endpoint takes from the query and the body; read once from its request.</summary>
/// <param name="Query">Every name.</param>
/// <param name="HasBody">It has a JSON body.</param>
/// <param name="Own">It is strict itself, in the words of its protocol.</param>
internal sealed record RequestShape(IReadOnlyDictionary<string, QueryParameter> Query, bool HasBody, RawBody? Raw, OwnManners? Own)
{
    private static readonly ConcurrentDictionary<Endpoint, RequestShape> Known = new();

    /// <summary>Null where the route is not one of the API's own.</summary>
    public static RequestShape? Of(Endpoint? endpoint) =>
        endpoint?.Metadata.GetMetadata<EndpointDefinition>() is { } definition
            ? Known.GetOrAdd(endpoint, found => Read(definition, (found as RouteEndpoint)?.RoutePattern.Parameters.Select(p => p.Name) ?? [], found.Metadata.GetMetadata<RawBody>(), found.Metadata.GetMetadata<OwnManners>()))
            : null;

    private static RequestShape Read(EndpointDefinition definition, IEnumerable<string> route, RawBody? raw, OwnManners? own)
    {
        var properties = definition.ReqDtoType.GetProperties(BindingFlags.Public | BindingFlags.Instance);
        return new(
            properties
                .Where(p => !p.IsDefined(typeof(FromBodyAttribute)) && !p.IsDefined(typeof(RouteParamAttribute))
                    && !p.IsDefined(typeof(FromHeaderAttribute)) && !p.IsDefined(typeof(FromClaimAttribute))
                    && !route.Contains(p.Name, StringComparer.OrdinalIgnoreCase))
                .ToDictionary(NameOf, p => new QueryParameter(MayRepeat(p), p.PropertyType.IsAssignableTo(typeof(IEnumerable<Guid>))), StringComparer.OrdinalIgnoreCase),
            properties.Any(p => p.IsDefined(typeof(FromBodyAttribute))),
            raw,
            own);
    }

    private static string NameOf(PropertyInfo property) =>
        property.GetCustomAttribute<BindFromAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name);

    private static bool MayRepeat(PropertyInfo property) =>
        property.PropertyType != typeof(string) && property.PropertyType.IsAssignableTo(typeof(IEnumerable));
}

/// <param name="MayRepeat">It may be given more than once.</param>
/// <param name="IsOfIds">Each time it is an id.</param>
internal readonly record struct QueryParameter(bool MayRepeat, bool IsOfIds);
