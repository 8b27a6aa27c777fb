using System.Globalization;

namespace Competence.Kernel;

/// <summary>How Swedes look for a name: å ä ö after z, whatever the machine speaks.</summary>
public static class Swedish
{
    public static readonly StringComparer Order = StringComparer.Create(CultureInfo.GetCultureInfo("sv-SE"), ignoreCase: true);
}
