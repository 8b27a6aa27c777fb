using Competence.Api.Contract;
using FastEndpoints;

namespace Competence.Api.Access.Development;

/// <summary>Endpoints that are not there at all outside development; the contract tells them all the same.</summary>
internal static class DevelopmentOnly
{
    public const string Tag = "development-only";

    public static bool IsMapped(EndpointDefinition endpoint, IHostEnvironment environment) =>
        environment.IsDevelopment() || ContractWriting.IsAskedFor || endpoint.EndpointTags?.Contains(Tag) != true;
}
