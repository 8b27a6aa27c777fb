using Competence.Changes;
using Marten;
using Microsoft.Extensions.DependencyInjection;

namespace Competence.Skills.Groundwork;

internal static class GroundworkRegistration
{
    public static IServiceCollection AddGroundwork(this IServiceCollection services) => services
        .AddSingleton<IGroundwork, GroundworkKeeper>()
        .ConfigureMarten(marten => marten.Watch<GroundworkKeeper>("skills",
            new("mt_doc_skill", Ground.Changed, "id"),
            new("mt_doc_roleprofile", Ground.Changed, "id"),
            new("mt_doc_ratingrules", Ground.Changed, "id"),
            new("mt_doc_skillprofile", GroundworkKeeper.ProfileChanged, "id")));
}
