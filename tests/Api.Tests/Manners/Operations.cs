using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Competence.Api.Manners;
using FastEndpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Competence.Api.Tests.Manners;

/// <summary>One operation of the API as it is mapped; a new one is found without anybody listing it.</summary>
internal sealed record Operation(string Name, string Method, RoutePatternText Route, Type? Body, RequestShape Shape)
{
    public static IReadOnlyList<Operation> All(IServiceProvider services) =>
        [.. services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(e => (Endpoint: e, Definition: e.Metadata.GetMetadata<EndpointDefinition>()))
            .Where(e => e.Definition is not null)
            .Select(e => new Operation(
                e.Definition!.EndpointType.Name.Replace("Endpoint", "", StringComparison.Ordinal), e.Definition.Verbs.Single(),
                new(e.Endpoint.RoutePattern.RawText!), BodyOf(e.Definition.ReqDtoType), RequestShape.Of(e.Endpoint)!))
            .OrderBy(o => o.Name)];

    private static Type? BodyOf(Type request) =>
        request.GetProperties().FirstOrDefault(p => p.IsDefined(typeof(FromBodyAttribute)))?.PropertyType;
}

internal sealed record RoutePatternText(string Text)
{
    /// <summary>The path with something in each of its places.</summary>
    public string With(Func<string, string> place) =>
        System.Text.RegularExpressions.Regex.Replace(Text, @"\{(\w+)[^}]*\}", m => Uri.EscapeDataString(place(m.Groups[1].Value)));
}

/// <summary>A JSON value that fits a type, so that one thing at a time can be made wrong.</summary>
internal static class Fitting
{

    public static JsonNode? Of(Type type, int depth = 0)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain == typeof(string)) return "x";
        if (plain == typeof(Guid)) return Guid.CreateVersion7().ToString();
        if (plain == typeof(bool)) return true;
        if (plain == typeof(DateOnly)) return "2030-01-01";
        if (plain == typeof(DateTimeOffset) || plain == typeof(DateTime)) return "2030-01-01T00:00:00Z";
        if (plain.IsEnum) return JsonNamingPolicy.CamelCase.ConvertName(Enum.GetNames(plain)[0]);
        if (plain.IsPrimitive || plain == typeof(decimal)) return 1;
        if (plain == typeof(JsonElement) || depth > 4) return new JsonObject();
        if (Items(plain, typeof(IEnumerable<>)) is [var pair] && pair is { IsGenericType: true } && pair.GetGenericTypeDefinition() == typeof(KeyValuePair<,>))
            return new JsonObject { ["x"] = Of(pair.GetGenericArguments()[1], depth + 1) };
        if (Items(plain, typeof(IEnumerable<>)) is [var item]) return new JsonArray(Of(item, depth + 1));
        return new JsonObject(plain.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetMethod is not null && p.Name != "EqualityContract")
            .Select(p => KeyValuePair.Create(JsonNamingPolicy.CamelCase.ConvertName(p.Name), Of(p.PropertyType, depth + 1))));
    }

    private static Type[] Items(Type type, Type open) =>
        (type.IsInterface ? [type, .. type.GetInterfaces()] : type.GetInterfaces())
            .FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == open)?.GetGenericArguments() ?? [];
}
