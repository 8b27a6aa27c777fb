using FastEndpoints;

namespace Competence.Api.Access.Development;

/// <summary>Endpoints that are not there at all outside development.</summary>
internal static class DevelopmentOnly
{
    public const string Tag = "development-only";

    public static bool IsMapped(EndpointDefinition endpoint, IHostEnvironment environment) =>
        environment.IsDevelopment() || endpoint.EndpointTags?.Contains(Tag) != true;
}
