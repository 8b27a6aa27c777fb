using System.Reflection;
using System.Runtime.CompilerServices;
using JasperFx.Events;
using JasperFx.Events.Projections;
using Marten;
using Marten.Events;

namespace Competence.Api.Hosting;

/// <summary>
/// An inline projection that might take any event reads its document for every stream that is written, whatever the events
/// are: a rating would look for a job, a person, a unit and a role profile of that id. So each is told which events its fold
/// takes. They are found by trying, and not listed by hand: a list that forgets one would lose it silently.
/// </summary>
internal static class ProjectionFilters
{
    /// <summary>After every module has registered its events and projections.</summary>
    public static void FilterProjections(this StoreOptions marten)
    {
        var events = ((IReadOnlyEventStoreOptions)marten.Events).AllKnownEventTypes().Select(e => e.EventType).ToList();
        foreach (var projection in marten.Projections.All.OfType<EventFilterable>())
        {
            if (Fold(projection.GetType()) is not { } fold) continue;
            foreach (var type in events.Where(type => Takes(projection, fold, type))) projection.IncludeType(type);
        }
    }

    private static MethodInfo? Fold(Type projection) =>
        projection.GetMethod("Evolve", BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly) is { } fold
        && fold.GetParameters() is [_, { ParameterType: var id }, { ParameterType: var e }] && id == typeof(Guid) && e == typeof(IEvent) ? fold : null;

    /// <summary>A blank event leaves a blank document the very same where the fold does not know it, and breaks or changes it where it does.</summary>
    private static bool Takes(object projection, MethodInfo fold, Type type)
    {
        var data = RuntimeHelpers.GetUninitializedObject(type);
        var e = (IEvent)Activator.CreateInstance(typeof(Event<>).MakeGenericType(type), data)!;
        var document = RuntimeHelpers.GetUninitializedObject(fold.GetParameters()[0].ParameterType);
        try
        {
            return !ReferenceEquals(fold.Invoke(projection, [document, Guid.Empty, e]), document)
                || fold.Invoke(projection, [null, Guid.Empty, e]) is not null;
        }
        catch (TargetInvocationException)
        {
            return true;
        }
    }
}
